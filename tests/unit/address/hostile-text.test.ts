import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadableText } from '../../../utils/address/encoding/characters.ts';
import { detectAddresses } from '../../../utils/address/index.ts';
import { REGISTRY } from '../../../utils/address/registry.ts';
import { scanRuns, scanSegments } from '../../../utils/address/scan.ts';

const MEGABYTE = 1_000_000;

/** Texts made to be expensive, by what they do. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['one endless word', 'a'],
  ['one endless number', '1'],
  ['endless separators of bech32', 'bc1'],
  ['endless beginnings of EVM addresses', '0x'],
  ['EVM addresses without a space', `0x${'ab'.repeat(20)}`],
  ['words one character too short', `${'z'.repeat(24)} `],
  ['words just long enough', `${'1'.repeat(24)}A `],
  ['broken Bitcoin addresses', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggv '],
  ['broken Monero addresses', `4${'A'.repeat(94)} `],
  ['Bitcoin addresses', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu '],
  ['Solana keys', 'Solana EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v '],
  ['labels without an address', `${'btc'.repeat(20)} `],
  ['punctuation of base64', '-_+/'],
  ['beginnings of TON addresses', `EQ-${'A'.repeat(45)}/`],
  ['base64', 'c291cmNlTWFwcGluZ1VSTD1kYXRhOmFwcGxpY2F0aW9uL2pzb24+/'],
  ['lone surrogates', '\ud800\udc00\udc00'],
  ['zero-width spaces', '\u200b'],
  ['zero-width spaces in words', 'a\u200b1'],
  ['look-alike letters', 'ТН96сV3Е'],
  ['words that go backwards', '\u202e1a'],
  ['escapes', '%2541%41'],
  ['escapes of nothing', '%%2'],
  ['short lines', '1a\n'],
  ['lines of broken addresses', '1BpEi6DfDAUFd7Gti\nttLSdBeYJvcoaVggv\n'],
  ['lines of Bitcoin addresses', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu\n'],
  ['base64 on lines', `${'A1b2'.repeat(16)}\n`],
  ['quoted lines', '1BpEi6DfDAUFd7Gti\n> '],
  ['groups of four', '1Bp4 '],
  ['groups of four with hyphens', '1Bp4-'],
  ['narrow spaces', '1Bp4\u00a0'],
  ['words of seed phrases', 'zoo '],
  ['pairs of words of seed phrases', 'zoo zoo the '],
  ['gaps of a seed phrase', `zoo${' '.repeat(12)}`],
  ['dots', '.'],
  ['beginnings of names', '.e'],
  ['names', 'a.eth '],
  ['groups of principals', 'aaaaa-'],
];

function textOf(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** Characters that a scan looked at. */
function countLooks(text: string, scan: (text: ReadableText) => void): number {
  let looks = 0;
  const counting = {
    length: text.length,
    charCodeAt(at: number) {
      looks++;
      return text.charCodeAt(at);
    },
  };
  scan(counting);
  return looks;
}

const nothing = () => undefined;
const forRuns = (text: ReadableText) =>
  scanRuns(text, { onStretch: nothing, onGroups: nothing, onSeedWord: nothing });
const forSegments = (text: ReadableText) =>
  scanSegments(text, {
    onStretch: nothing,
    onPunctuation: (first) => first,
    onGroups: nothing,
    onHyphens: nothing,
    onSeedWord: nothing,
  });

/** Characters of all tokens that were handed to a format. */
function countRead(text: string): number {
  let characters = 0;
  for (const format of REGISTRY) {
    const read = format.read;
    vi.spyOn(format, 'read').mockImplementation((token) => {
      characters += token.raw.length;
      return read(token);
    });
  }
  detectAddresses(text);
  vi.restoreAllMocks();
  return characters;
}

describe('hostile text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(TEXTS)('of %s is scanned with three looks a character at most', (_, pattern) => {
    const text = textOf(pattern, MEGABYTE);
    expect(countLooks(text, forRuns)).toBeLessThanOrEqual(3 * MEGABYTE);
    expect(countLooks(text, forSegments)).toBeLessThanOrEqual(3 * MEGABYTE);
  });

  it.each(TEXTS)('of %s: the formats read a bounded number of times what is there', (_, pattern) => {
    const once = countRead(textOf(pattern, MEGABYTE / 50));
    expect(once).toBeLessThanOrEqual((MEGABYTE / 50) * 10);
    expect(countRead(textOf(pattern, MEGABYTE / 5))).toBeLessThanOrEqual(once * 10.1 + 1000);
  });

  it.each(['a', '0x', '-_+/', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggv '])(
    'of 10 MB of %j goes through the detector',
    { timeout: 60_000 },
    (pattern) => {
      expect(
        detectAddresses(textOf(pattern, 10 * MEGABYTE)).every(({ strength }) => strength === 'failed'),
      ).toBe(true);
    },
  );

  it('of clear prose is mostly not looked at', () => {
    const prose = 'The quick brown fox jumps over the lazy dog and sends nothing to nobody. ';
    expect(countLooks(textOf(prose, MEGABYTE), forRuns)).toBeLessThan(MEGABYTE / 2);
    expect(countLooks(textOf(prose, MEGABYTE), forSegments)).toBeLessThan(MEGABYTE / 2);
  });
});
