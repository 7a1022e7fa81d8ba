import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Claim } from './contenders.ts';
import type { Mark } from './corpus.ts';

/**
 * What a claim is worth, held against the marks of its document. The marks name what was found by checksum, shape or
 * context when the text was collected; they do not name everything. Where they are silent by design a claim is neutral:
 * it counts neither for nor against anybody, and is counted and shown apart.
 * - `right`: said with certainty, and marked so.
 * - `right: a proven seed phrase`: the marks name none, so a library that is not ours says whether its checksum holds.
 * - `right, by context`: marked so, but not said with certainty.
 * - `wrong`: said with certainty of something that is marked as nothing.
 * - `wrong chain`: marked, but an address of another chain.
 * - `by context`: not said with certainty, of something that is marked as nothing: a false alarm of the lesser kind.
 * - `said to be broken`: shown as an address whose checksum fails, which claims no address.
 * - `neutral: …`: 64 hexadecimal digits and names, which the marks do not cover and nobody can prove by themselves;
 *   addresses of test networks; EVM addresses that fail EIP-55.
 */
export const VERDICTS = [
  'right',
  'right: a proven seed phrase',
  'right, by context',
  'wrong',
  'wrong chain',
  'by context',
  'said to be broken',
  'neutral: 64 hexadecimal digits',
  'neutral: name',
  'neutral: test network',
  'neutral: failed EIP-55',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Chains that share addresses: either name is right. */
const SHARED: readonly string[] = [
  'BTC BCH',
  'BCH BTC',
  'BTC LTC',
  'LTC BTC',
  'DOGE DIGIBYTE',
  'DIGIBYTE DOGE',
];

function isRightFamily({ family: claimed }: Claim, { family, raw }: Mark): boolean {
  if (family === 'any' || claimed === family) return true;
  return /^[13D]/.test(raw) && SHARED.includes(`${claimed} ${family}`);
}

/** Why a mark counts neither way, if it does not. */
export function whyNeutral({ family, proof }: Mark): Verdict | undefined {
  if (family.endsWith('-test')) return 'neutral: test network';
  return proof === 'fail' ? 'neutral: failed EIP-55' : undefined;
}

/** Starknet writes up to 63 digits without leading zeros. A name ends in letters, which Hedera's `0.0.1` does not. */
const UNCOVERED: readonly (readonly [RegExp, Verdict])[] = [
  [/^(?:0x)?[\da-f]{62,64}$/i, 'neutral: 64 hexadecimal digits'],
  [/^[^\s.]+(?:\.[^\s.]+)*\.[a-z]+$/i, 'neutral: name'],
];

function judgeUnmarked({ raw, certain, secret, broken }: Claim): Verdict {
  const words = raw.trim().split(/\s+/);
  if (secret === true && words.length > 1)
    return validateMnemonic(words.join(' ').toLowerCase(), wordlist)
      ? 'right: a proven seed phrase'
      : 'wrong';
  if (certain) return 'wrong';
  if (broken === true) return 'said to be broken';
  return UNCOVERED.find(([shape]) => shape.test(raw))?.[1] ?? 'by context';
}

/** What a claim is worth where a document has this mark at its place, or none. */
export function judge(claim: Claim, mark: Mark | undefined): Verdict {
  if (mark === undefined) return judgeUnmarked(claim);
  const neutral = whyNeutral(mark);
  if (neutral !== undefined) return neutral;
  if (!isRightFamily(claim, mark)) return 'wrong chain';
  if (claim.broken === true) return 'said to be broken';
  return claim.certain ? 'right' : 'right, by context';
}
