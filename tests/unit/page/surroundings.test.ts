// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import { isOfAddress } from '../../../entrypoints/content/found.ts';
import { sentenceOf } from '../../../entrypoints/content/surroundings.ts';
import { SECRET_MASK } from '../../../utils/address/mask-secrets.ts';
import type { FoundAddress } from '../../../utils/address/types.ts';
import { createOccurrences } from '../../../utils/page/occurrences.ts';
import { readElement } from '../../../utils/page/read-element.ts';
import { readText } from '../../../utils/page/read-text.ts';
import { exhaust, page } from './page.ts';

const BURN = '0x000000000000000000000000000000000000dEaD';
// The example private key of the Bitcoin wiki's page on the wallet import format.
const KEY = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
const SEARCH = addressSearch(() => '');

function sentence(html: string): string | undefined {
  page(html);
  const store = createOccurrences<FoundAddress>(10);
  exhaust(readText(document.body, SEARCH, store));
  for (const occurrence of store.all()) if (occurrence.found.address === BURN) return sentenceOf(occurrence);
  return undefined;
}

describe('sentenceOf', () => {
  it('takes the sentence over the borders of inline elements', () => {
    expect(
      sentence(
        `<p>Hello. <b>Send</b> it to <a><i>${BURN.slice(0, 20)}</i>${BURN.slice(20)}</a> today. Bye.</p>`,
      ),
    ).toBe(`Send it to ${BURN} today.`);
  });

  it('masks private keys', () => {
    expect(sentence(`<p>The key ${KEY} moves ${BURN}</p>`)).toBe(`The key ${SECRET_MASK} moves ${BURN}`);
  });

  it('hands on no part of a private key at the edge of what is looked at', () => {
    for (let distance = 900; distance <= 1_060; distance++) {
      const text = sentence(`<p>${KEY} ${'x'.repeat(distance)} ${BURN} ${'x'.repeat(distance)} ${KEY}</p>`);
      expect(text?.includes(KEY.slice(-8)) || text?.includes(KEY.slice(0, 8))).toBe(false);
    }
  });

  it('says of a field no more than the address', () => {
    page(`<input value="my note ${BURN} is private">`);
    const input = document.querySelector('input');
    const [occurrence] = input ? readElement(input, SEARCH) : [];
    expect(occurrence && isOfAddress(occurrence) && sentenceOf(occurrence)).toBe(BURN);
  });

  it('is empty when the text is no longer there', () => {
    page(`<p>Send it to ${BURN}</p>`);
    const store = createOccurrences<FoundAddress>(10);
    exhaust(readText(document.body, SEARCH, store));
    const [occurrence] = store.all();
    page('<p>gone</p>');
    if (occurrence?.channel !== 'text') throw new Error('not found');
    occurrence.start.node.data = 'something else';
    expect(sentenceOf(occurrence)).toBe('');
  });
});
