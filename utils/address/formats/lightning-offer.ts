import { decodeBech32Words } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import { isCurvePoint } from '../encoding/secp256k1.ts';
import type { AddressFormat } from '../format.ts';
import { bech32PrefixOf } from '../token.ts';

/** A number of BOLT 1's BigSize and where it ends; `undefined` where it is cut short or written too long. */
function readBigSize(bytes: Uint8Array, at: number): readonly [number, number] | undefined {
  const first = bytes[at];
  if (first === undefined || first < 0xfd) return first === undefined ? undefined : [first, at + 1];
  const width = first === 0xfd ? 2 : first === 0xfe ? 4 : 8;
  if (at + 1 + width > bytes.length) return undefined;
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (bytes[at + 1 + i] ?? 0);
  const least = width === 2 ? 0xfd : width === 4 ? 0x1_0000 : 0x1_0000_0000;
  return value < least ? undefined : [value, at + 1 + width];
}

/** The fields by type; `undefined` where they do not ascend, are cut short or of a type that no offer has. */
function fieldsOf(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> | undefined {
  const fields = new Map<number, Uint8Array>();
  let before = -1;
  for (let at = 0; at < bytes.length; ) {
    const [type = 0, afterType = 0] = readBigSize(bytes, at) ?? [-1];
    const [length = 0, start = 0] = (type < 0 ? undefined : readBigSize(bytes, afterType)) ?? [-1];
    const isOffered = (type >= 1 && type <= 79) || (type >= 1_000_000_000 && type <= 1_999_999_999);
    if (length < 0 || type <= before || !isOffered || start + length > bytes.length) return undefined;
    // An even type that is not known may not be passed over.
    if (type % 2 === 0 && (type > 22 || type < 2)) return undefined;
    fields.set(type, bytes.subarray(start, start + length));
    before = type;
    at = start + length;
  }
  return fields;
}

const CHAINS = 2;
const CURRENCY = 6;
const AMOUNT = 8;
const DESCRIPTION = 10;
const FEATURES = 12;
const PATHS = 16;
const ISSUER = 22;

/** Where a blinded path that begins here ends; `undefined` where it is cut short or leads nowhere. Source: BOLT 4. */
function endOfPath(bytes: Uint8Array, start: number): number | undefined {
  // Whom it begins with is a direction and a channel, or a key; another key and the number of hops follow.
  const hopsAt = start + ((bytes[start] ?? 0) < 2 ? 9 : 33) + 33;
  const hops = bytes[hopsAt] ?? 0;
  let at = hopsAt + 1;
  for (let hop = 0; hop < hops; hop++) at += 35 + (bytes[at + 33] ?? 0) * 256 + (bytes[at + 34] ?? 0);
  return hops === 0 || at > bytes.length ? undefined : at;
}

function arePaths(bytes: Uint8Array): boolean {
  let at: number | undefined = 0;
  while (at !== undefined && at < bytes.length) at = endOfPath(bytes, at);
  return at !== undefined && bytes.length > 0;
}

function isText(bytes: Uint8Array | undefined): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
    return true;
  } catch {
    // Not UTF-8, which is the answer.
    return false;
  }
}

/** Whether the parts of an offer, which has no checksum, are those of one. Source: BOLT 12, "Requirements For Offers". */
export function provesOffer(address: string): boolean {
  const words = decodeBech32Words(address.slice('lno1'.length));
  const bytes = words && bytesOfWords(words);
  const fields = bytes && fieldsOf(bytes);
  if (fields === undefined) return false;
  const issuer = fields.get(ISSUER);
  const paths = fields.get(PATHS);
  const pays = issuer === undefined ? paths !== undefined : isCurvePoint(issuer);
  const priced = !fields.has(AMOUNT) || (fields.has(DESCRIPTION) && (fields.get(AMOUNT)?.length ?? 0) > 0);
  const chains = fields.get(CHAINS)?.length ?? 32;
  // Even bits of features that nobody has defined yet may not be passed over.
  const plain = (fields.get(FEATURES) ?? new Uint8Array()).every((byte) => (byte & 0x55) === 0);
  if (!plain || chains === 0 || chains % 32 !== 0 || (paths && !arePaths(paths))) return false;
  const currency = !fields.has(CURRENCY) || (fields.has(AMOUNT) && fields.get(CURRENCY)?.length === 3);
  return pays && priced && currency && [CURRENCY, DESCRIPTION, 18].every((type) => isText(fields.get(type)));
}

/** `lno1…`: an offer of the Lightning network, in bech32's alphabet without its checksum. Source: BOLT 12. */
export const lightningOffer: AddressFormat = {
  formats: ['lightning-offer'],
  first: 'lL',
  min: 50,
  max: 4000,
  excludes: 0,
  needs: NOT_HEX,
  read: (token) =>
    bech32PrefixOf(token) === 'lno'
      ? // Whom it pays stands inside, and is no account of its own.
        { format: 'lightning-offer', address: token.raw.toLowerCase(), chains: [], strength: 'unproven' }
      : undefined,
};
