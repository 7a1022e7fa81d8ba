import { BITCOIN_BASE58, decodeBase58 } from '../encoding/base58.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { crc32 } from '../encoding/crc.ts';
import { shapedAddress } from './shaped-address.ts';

/** CBOR: an array of two, tag 24, a byte string whose length (up to 255) stands in the next byte. */
const ENVELOPE = [0x82, 0xd8, 0x18, 0x58] as const;
/** CBOR: an array of three that begins with a byte string of 28. */
const BODY = [0x83, 0x58, 0x1c] as const;
/** CBOR: a 32-bit number. */
const NUMBER = 0x1a;

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => byte === bytes[i]);
}

/** The CBOR map of attributes after the root hash: empty, or with a derivation path (key 1), never a network (key 2). */
function isMainNetwork(body: Uint8Array): boolean {
  const attributes = body[31] ?? 0;
  return attributes === 0xa0 || (attributes === 0xa1 && body[32] === 1);
}

/** Whether the CRC-32 of an address of the main network holds. */
export function provesByron(address: string): boolean {
  const bytes = decodeBase58(address, BITCOIN_BASE58);
  if (bytes === undefined || !startsWith(bytes, ENVELOPE)) return false;
  const end = 5 + (bytes[4] ?? 0);
  const body = bytes.subarray(5, end);
  if (bytes[end] !== NUMBER || bytes.length !== end + 5) return false;
  if (!startsWith(body, BODY) || !isMainNetwork(body)) return false;
  return new DataView(bytes.buffer, bytes.byteOffset + end + 1).getUint32(0) === crc32(body);
}

/** `Ae2…` and `DdzFF…`: base58 of a CBOR envelope with a CRC-32, from before the Shelley era (CIP-19, "Byron"). */
export const cardanoByron = shapedAddress({
  format: 'cardano-byron',
  chain: 'cardano',
  first: 'AD',
  min: 59,
  max: 130,
  excludes: NOT_BASE58,
  shape: /^(?:Ae2|Ddz)/,
});
