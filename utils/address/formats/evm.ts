import { keccak_256 } from '@noble/hashes/sha3.js';
import { CHAIN_IDS } from '../chain-ids.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

const ascii = new Uint8Array(64);

/**
 * The EIP-55 spelling of 40 lower-case hexadecimal digits, without `0x`. With a chain id it is EIP-1191's, which
 * Rootstock uses. Source: https://eips.ethereum.org/EIPS/eip-55, https://eips.ethereum.org/EIPS/eip-1191
 */
export function checksumCase(digits: string, chainId?: number): string {
  const hashed = chainId === undefined ? digits : `${chainId}0x${digits}`;
  for (let i = 0; i < hashed.length; i++) ascii[i] = hashed.charCodeAt(i);
  const hash = keccak_256(ascii.subarray(0, hashed.length));
  let cased = '';
  for (let i = 0; i < 40; i++) {
    const nibble = (hash[i >> 1] ?? 0) >> (i & 1 ? 0 : 4);
    cased += nibble & 8 ? digits.charAt(i).toUpperCase() : digits.charAt(i);
  }
  return cased;
}

function strengthOf(digits: string, cased: string): Reading['strength'] {
  if (digits === cased) return 'verified';
  return digits === digits.toLowerCase() || digits === digits.toUpperCase() ? 'format' : 'failed';
}

function read({ raw }: Token): Reading | undefined {
  if (!/^0[xX][0-9a-fA-F]{40}$/.test(raw)) return undefined;
  const digits = raw.slice(2);
  const lower = digits.toLowerCase();
  const cased = checksumCase(lower);
  // Without a letter the checksum says nothing.
  const strength = lower === digits.toUpperCase() ? 'format' : strengthOf(digits, cased);
  const address = `0x${cased}`;
  if (strength === 'failed' && digits === checksumCase(lower, 30))
    return { format: 'evm', address, accounts: [`${CHAIN_IDS.rootstock}:${address}`], strength: 'verified' };
  return { format: 'evm', address, accounts: [`${CHAIN_IDS.ethereum}:${address}`], strength };
}

/** `0x` and 40 hexadecimal digits; mixed case carries EIP-55's checksum of about 22 bits. */
export const evm: AddressFormat = { formats: ['evm'], first: '0', min: 42, max: 42, excludes: 0, read };
