import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';

const ADDRESSES = [
  EXAMPLES.genesis,
  EXAMPLES.segwit,
  EXAMPLES.segwitScript,
  EXAMPLES.vitalik,
  EXAMPLES.tetherOnTron,
  EXAMPLES.cash,
  // With punctuation of base64 in it, at several places.
  'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N',
  'UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E',
  'cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp',
  'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
];

/** What stands around addresses: words of all lengths, numbers, links, other scripts, what nobody sees. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{0,9}$/),
  fc.stringMatching(/^[A-Za-z0-9]{20,30}$/),
  fc.stringMatching(/^[A-Za-z0-9_+/-]{0,60}$/),
  fc.stringMatching(/^[0-9a-f]{40,64}$/),
  fc.stringMatching(/^[A-Za-z0-9]{4}$/),
  fc.constantFrom('адрес', '地址', 'عنوان', 'é', '\u200b', '\u00ad', '>', '-', '0x', '1', '…', '%41'),
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', ', ', ': ', '  ', '\t', '“', '(', '\n> ', '\n\n');
const words = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

describe('an address with spaces around it', () => {
  it('is found in its place, whatever stands before it and behind', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(...ADDRESSES), (before, behind, address) => {
        const text = `${before} ${address} ${behind}`;
        const places = detectAddresses(text).map(({ raw, start }) => `${raw} at ${start}`);
        expect(places).toContain(`${address} at ${before.length + 1}`);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('is found beside as many others as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ADDRESSES), words), { maxLength: 6 }), (pairs) => {
        let text = '';
        const expected = pairs.map(([address, behind]) => {
          const place = `${address} at ${text.length}`;
          text += `${address} ${behind} `;
          return place;
        });
        const found = detectAddresses(text);
        expect(found.map(({ raw, start }) => `${raw} at ${start}`)).toEqual(expect.arrayContaining(expected));
        // In order, without overlap, and cut out of the text as they stand there.
        for (const [at, one] of found.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
          if (one.strength !== 'secret') expect(one.raw).toBe(text.slice(one.start, one.end));
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
