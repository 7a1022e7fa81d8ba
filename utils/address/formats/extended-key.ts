import { base58CheckHolds, decodeBase58Check } from '../encoding/base58check.ts';
import { NOT_BASE58 } from '../encoding/characters.ts';
import { isCurvePoint } from '../encoding/secp256k1.ts';
import { firstWord } from '../encoding/sha256-checksum.ts';
import { shapedAddress } from './shaped-address.ts';

/** SLIP-132 versions on Bitcoin’s main network: xpub, ypub, zpub, Ypub, Zpub. */
const VERSIONS = /* @__PURE__ */ new Set([0x0488b21e, 0x049d7cb2, 0x04b24746, 0x0295b43f, 0x02aa7ed3]);

/** Whether a key at depth 0 has neither parent nor number, and the key is a point. Source: BIP-32, test vector 5. */
function isSound(bytes: Uint8Array): boolean {
  const isMaster = bytes[4] === 0;
  if (isMaster && (firstWord(bytes, 5) !== 0 || firstWord(bytes, 9) !== 0)) return false;
  return isCurvePoint(bytes.subarray(45));
}

/** Whether the checksum of an extended key holds, and the key can be one. */
export function provesExtendedKey(address: string): boolean {
  const decoded = decodeBase58Check(address);
  if (decoded?.bytes.length !== 78 || !VERSIONS.has(firstWord(decoded.bytes))) return false;
  return base58CheckHolds(decoded) && isSound(decoded.bytes);
}

/** `xpub…` and its kin: whoever has one sees every address of a wallet. */
export const extendedKey = shapedAddress({
  format: 'bitcoin-extended-key',
  chain: 'bitcoin',
  first: 'xyzYZ',
  min: 111,
  excludes: NOT_BASE58,
  shape: /^.pub/,
});
