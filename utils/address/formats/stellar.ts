import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { NOT_BASE32, NOT_HEX } from '../encoding/characters.ts';
import { crc16 } from '../encoding/crc.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';
import type { Format } from './index.ts';

/** Version bytes of SEP-23's strkeys. Source: https://stellar.org/protocol/sep-23 */
const ACCOUNT = 6 << 3;
const MUXED = 12 << 3;
const CONTRACT = 2 << 3;
const SEED = 18 << 3;
const SIGNED_PAYLOAD = 15 << 3;
const LIQUIDITY_POOL = 11 << 3;
const CLAIMABLE_BALANCE = 1 << 3;

/** The account in a muxed account: its first 32 bytes as `G…`. `undefined` where the text is no muxed account. */
export function accountOfMuxed(text: string): string | undefined {
  const decoded = decodeStrkey(text);
  return decoded?.version === MUXED ? encodeStrkey(ACCOUNT, decoded.payload.subarray(0, 32)) : undefined;
}

/** Version and payload of a strkey; `undefined` where the checksum does not hold. */
function decodeStrkey(text: string): { version: number; payload: Uint8Array } | undefined {
  const bytes = decodeBase32(text);
  const version = bytes?.[0];
  if (bytes === undefined || version === undefined || bytes.length < 35) return undefined;
  const checksum = crc16(bytes.subarray(0, -2));
  // SEP-23 writes the checksum low byte first.
  if (bytes.at(-2) !== (checksum & 255) || bytes.at(-1) !== checksum >> 8) return undefined;
  return { version, payload: bytes.subarray(1, -2) };
}

/** The strkey text of a payload under a version byte. */
export function encodeStrkey(version: number, payload: Uint8Array): string {
  const body = Uint8Array.of(version, ...payload);
  const checksum = crc16(body);
  return encodeBase32(Uint8Array.of(...body, checksum & 255, checksum >> 8));
}

/** Whether bytes are a key, the length of a payload of 1 to 64 bytes, and the payload with zeros up to four bytes. */
function isSignedPayload(bytes: Uint8Array): boolean {
  if (bytes.length < 40) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(32);
  const padded = 36 + Math.ceil(length / 4) * 4;
  return (
    length >= 1 &&
    length <= 64 &&
    padded === bytes.length &&
    bytes.subarray(36 + length).every((b) => b === 0)
  );
}

/** The formats of 32 bytes that are their own account. */
const PLAIN: ReadonlyMap<number, Format> = new Map([
  [ACCOUNT, 'stellar-account'],
  [CONTRACT, 'stellar-contract'],
  [LIQUIDITY_POOL, 'stellar-liquidity-pool'],
]);

function formatOf(version: number, payload: Uint8Array): Format | undefined {
  if (payload.length === 32) return version === SEED ? 'secret-stellar-seed' : PLAIN.get(version);
  if (version === MUXED && payload.length === 40) return 'stellar-muxed';
  if (version === CLAIMABLE_BALANCE && payload.length === 33 && payload[0] === 0)
    return 'stellar-claimable-balance';
  return version === SIGNED_PAYLOAD ? 'stellar-signed-payload' : undefined;
}

/** Whether a strkey whose checksum holds is a signed payload. */
export function provesSignedPayload(address: string): boolean {
  const decoded = decodeStrkey(address);
  return decoded !== undefined && isSignedPayload(decoded.payload);
}

function read({ raw }: Token): Reading | undefined {
  const decoded = decodeStrkey(raw);
  if (decoded === undefined) return undefined;
  const format = formatOf(decoded.version, decoded.payload);
  if (format === undefined) return undefined;
  if (format === 'secret-stellar-seed') return { format, address: '', chains: [], strength: 'secret' };
  const strength = format === 'stellar-signed-payload' ? 'unproven' : 'verified';
  return { format, address: raw, chains: ['stellar'], strength };
}

/**
 * Strkeys with a CRC-16: `G…` accounts, `M…` muxed accounts (an account and a number), `C…` contracts, `P…` signed
 * payloads, `L…` liquidity pools, `B…` claimable balances, `S…` secret seeds.
 */
export const stellar: AddressFormat = {
  formats: [
    'stellar-account',
    'stellar-muxed',
    'stellar-contract',
    'stellar-signed-payload',
    'stellar-liquidity-pool',
    'stellar-claimable-balance',
    'secret-stellar-seed',
  ],
  first: 'GMCPLBS',
  min: 56,
  max: 165,
  excludes: NOT_BASE32,
  needs: NOT_HEX,
  read,
};
