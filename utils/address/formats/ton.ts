import { decodeBase64, encodeBase64Url } from '../encoding/base64url.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import { crc16 } from '../encoding/crc.ts';
import { bytesOfHex } from '../encoding/hex.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { follows, type Token } from '../token.ts';

/** Tag bytes of the user-friendly form. Source: https://docs.ton.org (TEP-2). */
const BOUNCEABLE = 0x11;
const NON_BOUNCEABLE = 0x51;
const TEST_ONLY = 0x80;

/** A place on TON: workchain 0 or -1 and 32 bytes. */
export interface TonAddress {
  readonly workchain: 0 | -1;
  readonly hash: Uint8Array;
}

/** The user-friendly form, URL-safe. */
export function encodeTonFriendly(
  { workchain, hash }: TonAddress,
  bounceable = true,
  testOnly = false,
): string {
  const tag = (bounceable ? BOUNCEABLE : NON_BOUNCEABLE) | (testOnly ? TEST_ONLY : 0);
  const bytes = new Uint8Array(36);
  bytes[0] = tag;
  bytes[1] = workchain;
  bytes.set(hash, 2);
  const checksum = crc16(bytes.subarray(0, 34));
  bytes[34] = checksum >> 8;
  bytes[35] = checksum;
  return encodeBase64Url(bytes);
}

/** The bounceable form of a user-friendly or raw address, under which the account is known. */
export function bounceableTon(address: string): string | undefined {
  const colon = address.indexOf(':');
  const hash = colon > 0 ? bytesOfHex(address.slice(colon + 1)) : undefined;
  if (hash !== undefined) return encodeTonFriendly({ workchain: colon === 1 ? 0 : -1, hash });
  const bytes = decodeBase64(address);
  const workchain = bytes?.length === 36 ? workchainOf(bytes[1] ?? 1) : undefined;
  if (bytes === undefined || workchain === undefined) return undefined;
  const testOnly = ((bytes[0] ?? 0) & TEST_ONLY) !== 0;
  return encodeTonFriendly({ workchain, hash: bytes.subarray(2, 34) }, true, testOnly);
}

function workchainOf(byte: number): 0 | -1 | undefined {
  if (byte === 0) return 0;
  return byte === 255 ? -1 : undefined;
}

function readFriendly({ raw }: Token): Reading | undefined {
  const bytes = decodeBase64(raw);
  if (bytes?.length !== 36) return undefined;
  const [tag = 0, workchainByte = 1] = bytes;
  const testOnly = (tag & TEST_ONLY) !== 0;
  const kind = tag & ~TEST_ONLY;
  const workchain = workchainOf(workchainByte);
  if (workchain === undefined || (kind !== BOUNCEABLE && kind !== NON_BOUNCEABLE)) return undefined;
  if (crc16(bytes.subarray(0, 34)) !== (bytes[34] ?? 0) * 256 + (bytes[35] ?? 0)) return undefined;
  return {
    format: 'ton-friendly',
    address: raw.replaceAll('+', '-').replaceAll('/', '_'),
    chains: [testOnly ? 'tonTestnet' : 'ton'],
    strength: 'verified',
  };
}

/** 48 characters of base64, plain or URL-safe: flags, workchain, hash and CRC-16. The account is the bounceable form. */
export const tonFriendly: AddressFormat = {
  formats: ['ton-friendly'],
  first: 'EUk0',
  min: 48,
  max: 48,
  excludes: 0,
  needs: 0,
  punctuated: true,
  read: readFriendly,
};

function readRaw(token: Token): Reading | undefined {
  const lead = follows(token, '-1:') ? 3 : follows(token, '0:') ? 2 : 0;
  const before = token.text.charAt(token.start - lead - 1);
  if (lead === 0 || /[\w:.-]/.test(before)) return undefined;
  const workchain = lead === 3 ? -1 : 0;
  return {
    format: 'ton-raw',
    address: `${workchain}:${token.raw.toLowerCase()}`,
    chains: ['ton'],
    strength: 'format',
    lead,
  };
}

/** `0:` or `-1:` and 64 hexadecimal digits, without a checksum. */
export const tonRaw: AddressFormat = {
  formats: ['ton-raw'],
  first: '0123456789abcdefABCDEF',
  min: 64,
  max: 64,
  excludes: NOT_HEX,
  needs: 0,
  read: readRaw,
};
