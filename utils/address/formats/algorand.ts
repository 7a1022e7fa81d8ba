import { sha512_256 } from '@noble/hashes/sha2.js';
import { CHAIN_IDS } from '../chain-ids.ts';
import { decodeBase32 } from '../encoding/base32.ts';
import { NOT_BASE32 } from '../encoding/characters.ts';
import { equalBytes } from '../encoding/equal-bytes.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

function read({ raw }: Token): Reading | undefined {
  const bytes = decodeBase32(raw);
  if (bytes?.length !== 36) return undefined;
  const checksum = sha512_256(bytes.subarray(0, 32)).subarray(-4);
  if (!equalBytes(checksum, bytes.subarray(32))) return undefined;
  return {
    format: 'algorand',
    address: raw,
    accounts: [`${CHAIN_IDS.algorand}:${raw}`],
    strength: 'verified',
  };
}

/** 58 characters of base32: a key of 32 bytes and the last four of its SHA-512/256. */
export const algorand: AddressFormat = {
  formats: ['algorand'],
  first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  min: 58,
  max: 58,
  excludes: NOT_BASE32,
  needs: 0,
  read,
};
