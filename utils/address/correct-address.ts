import { checksumCase } from './formats/evm.ts';
import { readAddress, wholeToken } from './parse-address.ts';
import { readToken } from './read-token.ts';
import { byFirst, REGISTRY } from './registry.ts';

/** What one slip of the hand changed. */
export type Slip = 'case' | 'replaced' | 'swapped' | 'missing' | 'extra';

/** The one address that a broken one becomes by undoing a single slip. */
export interface Correction {
  /** Canonical form; its checksum holds. */
  readonly address: string;
  readonly slip: Slip;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = '023456789acdefghjklmnpqrstuvwxyz';
/** Letters of an Ethereum address whose case may be wrong: of a wrong digit's, half are. */
const MOST_CASES = 3;
/** With fewer letters, one in ten texts that nobody mistyped would be made good by chance. */
const FEWEST_LETTERS = 14;
/** Longer addresses are tried for replaced and swapped characters alone. */
const LONG = 70;

/** An address to try, and what would have happened to it. */
interface Attempt {
  readonly written: string;
  readonly slip: Slip;
}

/**
 * The likeliest address that was meant by one whose checksum does not hold: the only one that a single replaced,
 * swapped, missing or extra character makes good, or the wrong case of few letters; `undefined` where there is none or
 * more than one, or the text is no broken address. At most 8,000 decodings. It is a guess, never the address.
 */
export function correctAddress(written: string): Correction | undefined {
  const reading = readAddress(written);
  if (reading?.strength !== 'failed') return undefined;
  if (reading.format === 'evm') return correctEvm(written.slice(2));
  const format = REGISTRY.find(({ formats }) => formats.includes(reading.format));
  if (format === undefined) return undefined;
  const only = byFirst([format]);
  const good = new Map<string, Slip>();
  for (const { written: attempt, slip } of attempts(written.slice(written.lastIndexOf(':') + 1))) {
    const found = readToken(wholeToken(attempt), only);
    if (found?.strength === 'verified' && !good.has(found.address)) good.set(found.address, slip);
  }
  return onlyOne(good);
}

function* attempts(written: string): Generator<Attempt> {
  const alphabet = /[A-Z]/.test(written) && /[a-z]/.test(written) ? BASE58 : BECH32;
  // The prefix and its separator are what says which address it is; a slip in them makes another word of it.
  const from = alphabet === BECH32 ? written.lastIndexOf('1') + 1 : 1;
  for (let at = from; at < written.length; at++) {
    const [before, after] = [written.slice(0, at), written.slice(at + 1)];
    for (const character of alphabet) yield { written: before + character + after, slip: 'replaced' };
    yield { written: before + after.slice(0, 1) + (written[at] ?? '') + after.slice(1), slip: 'swapped' };
    if (written.length > LONG) continue;
    yield { written: before + after, slip: 'extra' };
    for (const character of alphabet)
      yield { written: before + character + written.slice(at), slip: 'missing' };
  }
  if (written.length > LONG) return;
  for (const character of alphabet) yield { written: written + character, slip: 'missing' };
}

/** By the case of the other letters, which is the checksum: a bit for each letter. */
function correctEvm(digits: string): Correction | undefined {
  const right = checksumCase(digits.toLowerCase());
  if (differences(digits, right) <= MOST_CASES) return { address: `0x${right}`, slip: 'case' };
  if (digits.replace(/\d/g, '').length < FEWEST_LETTERS) return undefined;
  const good = new Map<string, Slip>();
  for (let at = 0; at < digits.length; at++) {
    const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
    for (const digit of '0123456789abcdef') {
      const cased = checksumCase((before + digit + after).toLowerCase());
      if (cased.slice(0, at) === before && cased.slice(at + 1) === after) good.set(`0x${cased}`, 'replaced');
    }
    const swapped = before + after.slice(0, 1) + (digits[at] ?? '') + after.slice(1);
    if (checksumCase(swapped.toLowerCase()) === swapped) good.set(`0x${swapped}`, 'swapped');
  }
  return onlyOne(good);
}

function differences(one: string, other: string): number {
  return [...one].filter((character, index) => character !== other[index]).length;
}

function onlyOne(good: ReadonlyMap<string, Slip>): Correction | undefined {
  const [first] = good;
  return good.size === 1 && first !== undefined ? { address: first[0], slip: first[1] } : undefined;
}
