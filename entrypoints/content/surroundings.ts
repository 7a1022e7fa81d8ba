import { maskSecrets } from '../../utils/address/mask-secrets.ts';
import type { FoundAddress } from '../../utils/address/types.ts';
import { LIMITS } from '../../utils/messaging/limits.ts';
import { passageAround } from '../../utils/page/passage.ts';
import { textIn } from '../../utils/page/read-element.ts';
import { sentenceAround } from '../../utils/page/sentence.ts';
import type { Occurrence } from '../../utils/page/types.ts';

/** Characters on either side that are looked at for the borders of the sentence. */
const REACH = 1_000;

/**
 * The sentence in which an address stands, with every private key in it masked. Of a field only the address: what a
 * person writes there is their own. Empty when the text has changed meanwhile.
 */
export function sentenceOf(occurrence: Occurrence<FoundAddress>): string {
  const { raw } = occurrence.found;
  if (occurrence.channel === 'value' || raw === '') return raw;
  // Masked while it is whole: a private key that is cut in two is no longer known for what it is.
  const text = maskSecrets(textAround(occurrence));
  const start = text.indexOf(raw);
  if (start < 0) return '';
  return sentenceAround(text, { start, end: start + raw.length }, LIMITS.sentence);
}

function textAround(occurrence: Occurrence<FoundAddress>): string {
  if (occurrence.channel !== 'text') return textIn(occurrence.element, occurrence.channel);
  const length = occurrence.found.end - occurrence.found.start;
  const { text, complete } = passageAround(occurrence.start, REACH, length + REACH);
  // A word that is cut off at an edge may be half a private key.
  return text.slice(
    complete.start ? 0 : Math.max(0, text.search(/\s/)),
    complete.end ? undefined : text.length - Math.max(0, text.match(/(?<!\S)\S*$/)?.[0].length ?? 0),
  );
}
