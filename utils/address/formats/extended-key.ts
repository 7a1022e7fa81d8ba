import { base58CheckHolds, decodeBase58Check } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import { isCurvePoint } from '../encoding/secp256k1.ts';
import { firstWord } from '../encoding/sha256-checksum.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, type Token } from '../token.ts';

/** SLIP-132 versions on Bitcoin’s main network: xpub, ypub, zpub, Ypub, Zpub. */
const VERSIONS = new Set([0x0488b21e, 0x049d7cb2, 0x04b24746, 0x0295b43f, 0x02aa7ed3]);

/** Whether a key at depth 0 has neither parent nor number, and the key is a point. Source: BIP-32, test vector 5. */
function isSound(bytes: Uint8Array): boolean {
  const isMaster = bytes[4] === 0;
  if (isMaster && (firstWord(bytes, 5) !== 0 || firstWord(bytes, 9) !== 0)) return false;
  return isCurvePoint(bytes.subarray(45));
}

/** Whether the key in an extended key whose checksum holds can be one. */
export function provesExtendedKey(address: string): boolean {
  const bytes = decodeBase58Check(address)?.bytes;
  return bytes !== undefined && isSound(bytes);
}

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  if (decoded?.bytes.length !== 78 || !VERSIONS.has(firstWord(decoded.bytes))) return undefined;
  if (!base58CheckHolds(decoded)) return undefined;
  const { raw } = token;
  return {
    format: 'bitcoin-extended-key',
    address: raw,
    chains: ['bitcoin'],
    strength: 'unproven',
  };
}

/** `xpub…` and its kin: whoever has one sees every address of a wallet. */
export const extendedKey: AddressFormat = {
  formats: ['bitcoin-extended-key'],
  first: 'xyzYZ',
  min: 111,
  max: 111,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};
