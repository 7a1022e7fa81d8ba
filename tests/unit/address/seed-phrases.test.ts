import { entropyToMnemonic, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeedPhrase, seedWordNumber } from '../../../utils/address/encoding/seed-words.ts';
import { detectAddresses, isAddress, maskSecrets, parseAddress } from '../../../utils/address/index.ts';
import { readSeedPhrases } from '../../../utils/address/read-seed-phrases.ts';

/** BIP-39's own vectors, https://github.com/trezor/python-mnemonic/blob/master/vectors.json */
const VECTORS = [
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
  'legal winner thank year wave sausage worth useful legal winner thank yellow',
  'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong',
  'legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal will',
  'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold',
];
const [PHRASE = ''] = VECTORS.slice(1);

const entropies = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

const secretsIn = (text: string) => detectAddresses(text).filter(({ strength }) => strength === 'secret');

describe('the words of BIP-39', () => {
  it('have the numbers that they have in the list, whole or cut to four letters, and no other word has one', () => {
    for (const [number, word] of wordlist.entries()) {
      expect(seedWordNumber(word, 0, word.length)).toBe(number);
      expect(seedWordNumber(word.slice(0, 4).toUpperCase(), 0, Math.min(4, word.length))).toBe(number);
    }
    for (const word of [
      'the',
      'of',
      'bitcoin',
      'abandons',
      'abandonment',
      'jumps',
      'RECEIVED',
      'reading',
      'zz',
      'zooo',
    ])
      expect(seedWordNumber(word, 0, word.length)).toBeUndefined();
  });

  it('make a phrase exactly where an independent library says so', () => {
    const numbers = fc.array(fc.nat(2047), { minLength: 11, maxLength: 25 });
    fc.assert(
      fc.property(numbers, (words) => {
        const text = words.map((word) => wordlist[word]).join(' ');
        expect(isSeedPhrase(words)).toBe(validateMnemonic(text, wordlist));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a seed phrase', () => {
  it.each(VECTORS)('is found and never handed on: %s', (phrase) => {
    const text = `Please keep this safe: ${phrase}. Thank you.`;
    const [found, ...others] = secretsIn(text);
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(phrase);
    expect(found).toMatchObject({ raw: '', address: '', accounts: [], format: 'secret-seed-phrase' });
    expect(maskSecrets(text)).toBe('Please keep this safe: [private key]. Thank you.');
    expect(isAddress(phrase)).toBe(false);
    expect(() => parseAddress(phrase)).toThrow(/^a private key; expected an address$/);
  });

  it.each([
    ['lines', (words: readonly string[]) => words.join('\n')],
    ['commas', (words: readonly string[]) => words.join(', ')],
    ['a numbered list', (words: readonly string[]) => words.map((word, i) => `${i + 1}. ${word}`).join(' ')],
    [
      'numbers on lines of their own',
      (words: readonly string[]) => words.map((word, i) => `${i + 1}\n${word}`).join('\n'),
    ],
    ['quotes', (words: readonly string[]) => JSON.stringify(words)],
    ['capitals', (words: readonly string[]) => words.map((word) => word.toUpperCase()).join(' ')],
  ])('is found with %s', (_, write) => {
    expect(secretsIn(`x ${write(PHRASE.split(' '))} .`)).toHaveLength(1);
  });

  it('is found wherever it begins, whatever its length', () => {
    fc.assert(
      fc.property(entropies, fc.nat(120), (entropy, before) => {
        const phrase = entropyToMnemonic(entropy, wordlist);
        const text = `${'.'.repeat(before)}${phrase}${'.'.repeat(before)}`;
        expect(readSeedPhrases(text)).toEqual([{ start: before, end: before + phrase.length }]);
      }),
    );
  });

  it('is found behind words of the list that announce it without a colon', () => {
    expect(secretsIn(`my seed phrase ${PHRASE} okay`)).toHaveLength(1);
  });

  it('is none where the checksum does not hold, a word is foreign, or words stand alone', () => {
    expect(secretsIn(PHRASE.replace('yellow', 'zebra'))).toEqual([]);
    expect(secretsIn(PHRASE.replace('sausage', 'the'))).toEqual([]);
    expect(secretsIn(PHRASE.split(' ').slice(0, 11).join(' '))).toEqual([]);
    expect(secretsIn(PHRASE.split(' ').join(' – and – '))).toEqual([]);
  });

  it('is none of words that only begin like those of the list, although the checksum holds', () => {
    const words = 'later market received sent exchange later received later moved exchange exchange wallet';
    const cut = words.replaceAll(/\b(\w{4})\w+/g, '$1');
    expect(secretsIn(words)).toEqual([]);
    expect(secretsIn(cut)).toHaveLength(1);
  });

  it('is not seen in the list of the words itself', () => {
    expect(secretsIn(wordlist.join('\n'))).toEqual([]);
    expect(secretsIn(wordlist.join(' '))).toEqual([]);
  });
});
