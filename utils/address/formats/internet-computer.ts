import { decodeBase32, RFC4648_BASE32 } from '../encoding/base32.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import { crc32 } from '../encoding/crc.ts';
import { bytesOfHex } from '../encoding/hex.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

function firstWord(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

function read({ raw }: Token): Reading | undefined {
  const bytes = bytesOfHex(raw);
  if (bytes?.length !== 32 || firstWord(bytes) !== crc32(bytes.subarray(4))) return undefined;
  const address = raw.toLowerCase();
  return { format: 'icp-account', address, chains: ['internetComputer'], strength: 'verified' };
}

/** 64 hexadecimal digits whose first eight are the CRC-32 of the others. Source: https://internetcomputer.org (Ledger). */
export const icpAccount: AddressFormat = {
  formats: ['icp-account'],
  first: '0123456789abcdefABCDEF',
  min: 64,
  max: 64,
  excludes: NOT_HEX,
  needs: 0,
  read,
};

/**
 * Reads a principal, groups of five characters with hyphens: a CRC-32 and 1 to 29 bytes in base32. `undefined` where
 * the checksum does not hold. Source: Internet Computer interface specification, "Textual representation of principals".
 */
export function readPrincipal(text: string): Reading | undefined {
  if (!/^(?:[a-z2-7]{5}-){1,12}[a-z2-7]{1,5}$/.test(text)) return undefined;
  const bytes = decodeBase32(text.replaceAll('-', ''), RFC4648_BASE32.toLowerCase());
  if (bytes === undefined || bytes.length < 4 || bytes.length > 33) return undefined;
  if (firstWord(bytes) !== crc32(bytes.subarray(4))) return undefined;
  return { format: 'icp-principal', address: text, chains: ['internetComputer'], strength: 'verified' };
}
