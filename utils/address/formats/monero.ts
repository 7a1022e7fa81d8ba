import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import { keccakOfBytes } from '../encoding/keccak.ts';
import { decodeMoneroBase58 } from '../encoding/monero-base58.ts';
import { firstWord } from '../encoding/sha256-checksum.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';
import type { Format } from './index.ts';

/** Format and length in bytes by network byte, main network only. Source: monero, `cryptonote_config.h`. */
const KINDS: ReadonlyMap<number, readonly [Format, number]> = new Map([
  [18, ['monero-standard', 69]],
  [19, ['monero-integrated', 77]],
  [42, ['monero-subaddress', 69]],
]);

function read({ raw }: Token): Reading | undefined {
  if (raw.length !== 95 && raw.length !== 106) return undefined;
  const bytes = decodeMoneroBase58(raw);
  const [format, length] = KINDS.get(bytes?.[0] ?? 0) ?? [];
  if (bytes === undefined || format === undefined || bytes.length !== length) return undefined;
  const hash = keccakOfBytes(bytes.subarray(0, length - 4));
  const holds = firstWord(hash) === firstWord(bytes, length - 4);
  const strength = holds ? 'verified' : 'failed';
  return { format, address: raw, chains: ['monero'], strength };
}

/** `4…` standard (95 characters) and integrated (106), `8…` subaddresses (95); the first 4 bytes of Keccak-256. */
export const monero: AddressFormat = {
  formats: ['monero-standard', 'monero-subaddress', 'monero-integrated'],
  first: '48',
  min: 95,
  max: 106,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};
