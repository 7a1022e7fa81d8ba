import { CHAIN_IDS } from '../chain-ids.ts';
import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { NOT_BASE32 } from '../encoding/characters.ts';
import { crc16 } from '../encoding/crc.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';
import type { Format } from './index.ts';

/** Version bytes of SEP-23's strkeys. Source: https://stellar.org/protocol/sep-23 */
const ACCOUNT = 6 << 3;
const MUXED = 12 << 3;
const CONTRACT = 2 << 3;
const SEED = 18 << 3;

/** The payload of a strkey with this many bytes, and its version; `undefined` where the checksum does not hold. */
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

function verified(format: Format, address: string, account = address): Reading {
  return { format, address, accounts: [`${CHAIN_IDS.stellar}:${account}`], strength: 'verified' };
}

function read({ raw }: Token): Reading | undefined {
  if (raw.length !== 56 && raw.length !== 69) return undefined;
  const decoded = decodeStrkey(raw);
  if (decoded === undefined) return undefined;
  const { version, payload } = decoded;
  if (payload.length === 40 && version === MUXED)
    return verified('stellar-muxed', raw, encodeStrkey(ACCOUNT, payload.subarray(0, 32)));
  if (payload.length !== 32) return undefined;
  if (version === ACCOUNT) return verified('stellar-account', raw);
  if (version === CONTRACT) return verified('stellar-contract', raw);
  if (version === SEED)
    return { format: 'secret-stellar-seed', address: '', accounts: [], strength: 'secret' };
  return undefined;
}

/** `G…` accounts, `M…` muxed accounts (an account and a number), `C…` contracts, `S…` secret seeds; CRC-16. */
export const stellar: AddressFormat = {
  formats: ['stellar-account', 'stellar-muxed', 'stellar-contract', 'secret-stellar-seed'],
  first: 'GMCS',
  min: 56,
  max: 69,
  excludes: NOT_BASE32,
  read,
};
