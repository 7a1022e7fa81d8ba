import { NOT_HEX } from '../encoding/characters.ts';
import { keccakOfText } from '../encoding/keccak.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

/** Chain id of the network whose checksum EIP-1191 mixes in. */
const ROOTSTOCK = 30;

const codes: number[] = Array.from({ length: 40 }, () => 0);

/**
 * The EIP-55 spelling of 40 hexadecimal digits of any case, without `0x`. With a chain id it is EIP-1191's, which
 * Rootstock uses. Source: https://eips.ethereum.org/EIPS/eip-55, https://eips.ethereum.org/EIPS/eip-1191
 */
export function checksumCase(digits: string, chainId?: number): string {
  const hash = keccakOfText(chainId === undefined ? digits : `${chainId}0x${digits}`);
  let same = true;
  for (let i = 0; i < 40; i++) {
    const code = digits.charCodeAt(i);
    // The letter at place i is a capital where the i-th digit of the hash is 8 or more.
    const isCapital = (hash[i >> 1] ?? 0) & (i & 1 ? 8 : 128);
    const cased = code < 65 ? code : isCapital ? code & ~32 : code | 32;
    if (cased !== code) same = false;
    codes[i] = cased;
  }
  return same ? digits : String.fromCharCode(...codes);
}

/** Which cases the letters among the 40 digits after `0x` have: bit 0 lower, bit 1 upper; -1 where one is no digit. */
function casesOf(raw: string): number {
  let cases = 0;
  for (let i = 2; i < 42; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 97 && code <= 102) cases |= 1;
    else if (code >= 65 && code <= 70) cases |= 2;
    else if (code < 48 || code > 57) return -1;
  }
  return cases;
}

function read({ raw }: Token): Reading | undefined {
  const cases = raw[1] === 'x' ? casesOf(raw) : -1;
  if (cases < 0) return undefined;
  const digits = raw.slice(2);
  const cased = checksumCase(digits);
  const holds = digits === cased;
  const address = holds ? raw : `0x${cased}`;
  if (cases === 3 && !holds && digits === checksumCase(digits, ROOTSTOCK))
    return { format: 'evm', address, chains: ['rootstock'], strength: 'verified' };
  // One case says nothing unless it happens to be the right one for every letter.
  const strength = cases === 0 ? 'format' : holds ? 'verified' : cases === 3 ? 'failed' : 'format';
  // A broken one stays as it is written: in the right case it would pass for proven wherever it is read again.
  return { format: 'evm', address: strength === 'failed' ? raw : address, chains: ['ethereum'], strength };
}

/** `0x` and 40 hexadecimal digits; mixed case carries EIP-55's checksum of about 22 bits. */
export const evm: AddressFormat = {
  formats: ['evm'],
  first: '0',
  min: 42,
  max: 42,
  excludes: 0,
  needs: NOT_HEX,
  read,
};
