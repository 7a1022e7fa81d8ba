// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import type { Found } from '../../../entrypoints/content/found.ts';
import { createOccurrences } from '../../../utils/page/occurrences.ts';
import { readText } from '../../../utils/page/read-text.ts';
import { exhaust, page } from './page.ts';

/** Published with BIP-39 as its first vector: nobody's wallet. */
const WORDS = [...Array(11).fill('abandon'), 'about'];

function formatsOn(html: string): string[] {
  page(html);
  const found = createOccurrences<Found>(100);
  const search = addressSearch(() => '');
  exhaust(readText(document.body, search, found));
  return Array.from(found.all(), (occurrence) =>
    'format' in occurrence.found ? occurrence.found.format : 'partial',
  );
}

test.each([
  ['a sentence', `<p>My seed: ${WORDS.join(' ')}.</p>`],
  [
    'numbered words',
    `<div>${WORDS.map((word, at) => `<span>${at + 1}. </span><b>${word}</b>`).join(' ')}</div>`,
  ],
])('a seed phrase in %s of a page is flagged', (_, html) => {
  expect(formatsOn(html)).toEqual(['secret-seed-phrase']);
});

test.each([
  ['an account of Hedera', '<p>Pay 0.0.123-vfmkw now</p>', 'hedera'],
  ['the anchor output', '<p>bc1pfeessrawgf</p>', 'bitcoin-p2a'],
])('%s is found on a page although it is short', (_, html, format) => {
  expect(formatsOn(html)).toEqual([format]);
});

test('twelve words that are no phrase are none', () => {
  expect(formatsOn(`<p>${Array(12).fill('abandon').join(' ')}</p>`)).toEqual([]);
});
