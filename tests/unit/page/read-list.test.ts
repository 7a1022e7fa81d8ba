// @vitest-environment happy-dom

import { wordlist } from '@scure/bip39/wordlists/english.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import type { Found } from '../../../entrypoints/content/found.ts';
import { addressesOf } from '../../../entrypoints/content/found.ts';
import { tally } from '../../../entrypoints/content/tally.ts';
import { createOccurrences, type Occurrences } from '../../../utils/page/occurrences.ts';
import { readText } from '../../../utils/page/read-text.ts';
import { exhaust, page } from './page.ts';

/** BIP-39's own vectors, https://github.com/trezor/python-mnemonic/blob/master/vectors.json */
const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
const LONG =
  'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold'.split(
    ' ',
  );

let store: Occurrences<Found>;
beforeEach(() => {
  store = createOccurrences<Found>(1_000);
});

function read(html: string): string[] {
  page(html);
  exhaust(
    readText(
      document.body,
      addressSearch(() => ''),
      store,
    ),
  );
  return Array.from(store.all(), (one) => {
    if (one.channel !== 'text' || !('format' in one.found)) return 'something else';
    return `${one.found.format} ${one.start.node.data.slice(one.start.offset).trim()}…${one.end.node.data.slice(0, one.end.offset).trim()}`;
  });
}

const each = (words: readonly string[], html: (word: string, number: number) => string, glue = ''): string =>
  words.map((word, index) => html(word, index + 1)).join(glue);

describe('a seed phrase in a list', () => {
  it.each([
    ['list items', `<ol>${each(WORDS, (word) => `<li>${word}</li>`)}</ol>`],
    [
      'indented list items',
      `<ol>\n      ${each(WORDS, (word) => `<li>\n   ${word}\n</li>`, '\n        ')}</ol>`,
    ],
    [
      'the cells of a table',
      `<table>${[0, 4, 8].map((at) => `<tr>${each(WORDS.slice(at, at + 4), (word) => `<td>${word}</td>`)}</tr>`).join('')}</table>`,
    ],
    [
      'boxes with a number and a word',
      each(WORDS, (word, n) => `<div><span>${n}.</span><span>${word}</span></div>`),
    ],
    [
      'cells of numbers and words',
      `<table>${each(WORDS, (word, n) => `<tr><td>${n}</td><td>${word}</td></tr>`)}</table>`,
    ],
    [
      'items among the words of buttons',
      `<button>Next</button><ul>${each(WORDS, (word) => `<li>${word}</li>`)}</ul><button>Copy</button>`,
    ],
  ])('is found in %s, and never handed on', (_, html) => {
    expect(read(`<h1>Backup</h1>${html}<p>Keep it.</p>`)).toEqual(['secret-seed-phrase legal…yellow']);
    const [tallied, ...others] = tally(addressesOf(store.all()));
    expect(others).toEqual([]);
    expect(tallied?.reported).toMatchObject({ address: '', strength: 'secret', count: 1 });
    expect(JSON.stringify(tallied?.reported)).not.toMatch(/legal|winner|yellow/);
  });

  it('is found behind a menu, and in a list of whatever is not a word', () => {
    const menu = each(['home', 'shop', 'news', 'about', 'legal'], (word) => `<a>${word}</a>`);
    const list = each(WORDS, (word, n) => `<li><i>#${n}</i><b>${word}</b></li>`);
    expect(read(`<nav>${menu}</nav><ul>${list}</ul><p>A sentence.</p>`)).toEqual([
      'secret-seed-phrase legal…yellow',
    ]);
  });

  it('is found once when it stands in one block', () => {
    expect(read(`<p>${each(WORDS, (word) => `<b>${word}</b>`, ' ')}</p>`)).toHaveLength(1);
  });

  it('is found wherever chunks of text meet', () => {
    for (const before of [900, 960, 970, 980, 990, 1_000, 1_010, 1_020]) {
      store = createOccurrences<Found>(1_000);
      const menu = '<li>z z</li>'.repeat(before);
      expect(read(`<ul>${menu}${each(LONG, (word) => `<li>${word}</li>`)}${menu}</ul>`)).toEqual([
        'secret-seed-phrase void…unfold',
      ]);
    }
  });

  it.each([
    [
      'the words of BIP-39 themselves',
      `<h1>List</h1><ul>${each([...wordlist], (word) => `<li>${word}</li>`)}</ul>`,
    ],
    [
      'a long list of words in which they stand',
      each(
        ['apple', 'zz', ...'abcdefghijkl'.split('').map((c) => `${c}xx`), ...WORDS, ...WORDS.slice(2)],
        (word) => `<li>${word}</li>`,
      ),
    ],
    [
      'the words of a sentence each in a box',
      each(
        'some words that people write here one after another in boxes only'.split(' '),
        (word) => `<div>${word}</div>`,
      ),
    ],
    [
      'a long list between words that no phrase has',
      each(
        [
          'home',
          'a',
          'transfers',
          ...WORDS,
          'remembers',
          'an',
          ...'abcdefghijkl'.split('').map((c) => `${c}xx`),
        ],
        (word) => `<li><a>${word}</a></li>`,
      ),
    ],
    ['a word too many', each([...WORDS, 'yellow'], (word) => `<li>${word}</li>`)],
    ['a word too few', each(WORDS.slice(1), (word) => `<li>${word}</li>`)],
    ['a wrong checksum', each([...WORDS.slice(1), 'yellow'], (word) => `<li>${word}</li>`)],
    [
      'a menu',
      each(
        'home about search contact help shop news video music sport travel food'.split(' '),
        (word) => `<li>${word}</li>`,
      ),
    ],
  ])('is not seen in %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });
});
