import browser from 'webextension-polyfill';
import { reasonOf, SHAPES, STANDING_WORD, type Standing, standingOf } from '../../components/standing.ts';
import { createWording, type Wording } from '../../components/wording.ts';
import type { AddressMark } from '../../utils/intel/views.ts';
import type { Sentence } from '../../utils/risk/types.ts';

const SVG = 'http://www.w3.org/2000/svg';

let words: Wording | undefined;

/** The words of the browser's language; made when a card is first drawn. */
function wording(): Wording {
  const message = (key: string, substitutions: readonly string[] = []): string =>
    browser.i18n.getMessage(key, [...substitutions]);
  words ??= createWording({ language: message('extension_language'), message });
  return words;
}

/** The card of one address: rating, chain and reasons. Text alone, and nothing to press: it is there to be read. */
export function drawCard(mark: AddressMark): HTMLElement {
  const { t } = wording();
  const standing = standingOf(mark);
  const card = element('div', `card ${standing}`);
  card.dir = browser.i18n.getMessage('@@bidi_dir');
  const head = element('p', 'head');
  head.append(drawMark(standing), element('b', 'word', t(STANDING_WORD[standing])));
  if (mark.chain !== '') head.append(element('span', 'chain', mark.chain));
  card.append(head, drawSentence('p', 'reason', reasonOf(mark)));
  if (standing !== 'failed' && standing !== 'secret')
    for (const other of mark.others) card.append(drawSentence('p', 'other', other));
  if (mark.watched) card.append(element('p', 'other', t('mark_watched')));
  card.append(element('p', 'foot', t('mark_more')));
  return card;
}

/** Each piece that a stranger wrote is kept apart, so that it cannot turn the rest around. */
function drawSentence(name: string, className: string, sentence: Sentence): HTMLElement {
  const line = element(name, className);
  for (const { text, foreign } of wording().pieces(sentence))
    line.append(foreign ? element('bdi', '', text) : text);
  return line;
}

function drawMark(standing: Standing): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  for (const [name, attributes] of SHAPES[standing]) {
    const shape = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value);
    svg.append(shape);
  }
  return svg;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
