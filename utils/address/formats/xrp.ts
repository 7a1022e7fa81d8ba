import { RIPPLE_BASE58 } from '../encoding/base58.ts';
import { base58CheckHolds, decodeBase58Check, encodeBase58Check } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import type { Token } from '../token.ts';

/** First two bytes of a main-network X-address. Source: https://github.com/XRPLF/XRPL-Standards/issues/6 (XLS-5d) */
const X_PREFIX = [0x05, 0x44] as const;

function readClassic({ raw }: Token): Reading | undefined {
  const decoded = decodeBase58Check(raw, RIPPLE_BASE58);
  if (decoded?.bytes.length !== 21 || decoded.bytes[0] !== 0 || !base58CheckHolds(decoded)) return undefined;
  return {
    format: 'xrp-classic',
    address: raw,
    chains: ['xrpl'],
    strength: 'verified',
  };
}

/** `r…`: base58check in Ripple's alphabet, version 0 and 20 bytes. */
export const xrpClassic: AddressFormat = {
  formats: ['xrp-classic'],
  first: 'r',
  min: 25,
  max: 35,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read: readClassic,
};

/** Whether flag and tag of an X-address agree: no flag, no tag; a 32-bit tag otherwise; the upper half is reserved. */
function tagFits(flag: number, tag: Uint8Array): boolean {
  const used = flag === 0 ? 0 : 4;
  return flag <= 1 && tag.subarray(used).every((byte) => byte === 0);
}

function readXAddress({ raw }: Token): Reading | undefined {
  const decoded = decodeBase58Check(raw, RIPPLE_BASE58);
  if (decoded?.bytes.length !== 31 || !base58CheckHolds(decoded)) return undefined;
  const { bytes } = decoded;
  if (!X_PREFIX.every((byte, i) => byte === bytes[i])) return undefined;
  if (!tagFits(bytes[22] ?? 255, bytes.subarray(23))) return undefined;
  return { format: 'xrp-x-address', address: raw, chains: ['xrpl'], strength: 'verified' };
}

/** `X…`: an account and, perhaps, a destination tag in one string. The account is the classic address in it. */
export const xrpXAddress: AddressFormat = {
  formats: ['xrp-x-address'],
  first: 'X',
  min: 46,
  max: 48,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read: readXAddress,
};

/** The classic address in an X-address. `undefined` where it is no X-address. */
export function classicOfXAddress(address: string): string | undefined {
  const decoded = decodeBase58Check(address, RIPPLE_BASE58);
  if (decoded?.bytes.length !== 31) return undefined;
  return encodeBase58Check(Uint8Array.of(0, ...decoded.bytes.subarray(2, 22)), RIPPLE_BASE58);
}

/** The X-address of a classic address, without a tag. `undefined` where it is no classic address. */
export function xAddressOf(classic: string): string | undefined {
  const decoded = decodeBase58Check(classic, RIPPLE_BASE58);
  if (decoded?.bytes.length !== 21) return undefined;
  const bytes = new Uint8Array(31);
  bytes.set(X_PREFIX);
  bytes.set(decoded.bytes.subarray(1), 2);
  return encodeBase58Check(bytes, RIPPLE_BASE58);
}

function readSeed({ raw }: Token): Reading | undefined {
  const decoded = decodeBase58Check(raw, RIPPLE_BASE58);
  if (decoded === undefined) return undefined;
  const { bytes } = decoded;
  const secp256k1 = bytes.length === 17 && bytes[0] === 0x21;
  const ed25519 = bytes.length === 19 && [0x01, 0xe1, 0x4b].every((byte, i) => byte === bytes[i]);
  if ((!secp256k1 && !ed25519) || !base58CheckHolds(decoded)) return undefined;
  return { format: 'secret-xrp-seed', address: '', chains: [], strength: 'secret' };
}

/** `s…` and `sEd…`: the family seed from which an account's keys are derived. Source: xrpl.org, "base58 Encodings". */
export const xrpSeed: AddressFormat = {
  formats: ['secret-xrp-seed'],
  first: 's',
  min: 25,
  max: 32,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read: readSeed,
};
