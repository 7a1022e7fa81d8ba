import { base58CheckHolds } from '../encoding/base58check.ts';
import { NOT_BASE58, NOT_HEX } from '../encoding/characters.ts';
import { firstWord } from '../encoding/sha256-checksum.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { base58CheckOf, type Token } from '../token.ts';
import type { Format } from './index.ts';

/** Version bytes of private keys: Bitcoin and its kin, Litecoin, Dogecoin, Dash, Bitcoin's test networks. */
const KEY_VERSIONS = new Set([0x80, 0xb0, 0x9e, 0xcc, 0xef]);

/** SLIP-132 versions of extended private keys: xprv yprv zprv Yprv Zprv, tprv uprv vprv Uprv Vprv, Ltpv, Mtpv, dgpv. */
const EXTENDED_VERSIONS = new Set([
  0x0488ade4, 0x049d7878, 0x04b2430c, 0x0295b005, 0x02aa7a99, 0x04358394, 0x044a4e28, 0x045f18bc, 0x024285b5,
  0x02575048, 0x019d9cfe, 0x01b26792, 0x02fac398,
]);

function formatOf(bytes: Uint8Array): Format | undefined {
  if (bytes.length === 78) return EXTENDED_VERSIONS.has(firstWord(bytes)) ? 'secret-xprv' : undefined;
  const compressed = bytes.length === 34 && bytes[33] === 1;
  return KEY_VERSIONS.has(bytes[0] ?? 0) && (compressed || bytes.length === 33) ? 'secret-wif' : undefined;
}

function read(token: Token): Reading | undefined {
  const decoded = base58CheckOf(token);
  if (decoded === undefined) return undefined;
  const format = formatOf(decoded.bytes);
  if (format === undefined || !base58CheckHolds(decoded)) return undefined;
  return { format, address: '', chains: [], strength: 'secret' };
}

/** Private keys in the wallet import format (51 or 52 characters) and extended private keys (111). */
export const base58Secret: AddressFormat = {
  formats: ['secret-wif', 'secret-xprv'],
  first: '5KL6TQ7X9cxyzYZtuvUVMd',
  min: 51,
  max: 112,
  excludes: NOT_BASE58,
  needs: NOT_HEX,
  read,
};
