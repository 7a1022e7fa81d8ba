import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, type Token } from '../token.ts';
import type { Format } from './index.ts';

const MAIN_NETWORK = 1;

/** Whether the bytes after a pointer address's first 29 are three variable-length numbers and nothing else. */
function isPointer(bytes: Uint8Array): boolean {
  return bytes.filter((byte) => byte < 0x80).length === 3 && (bytes.at(-1) ?? 0x80) < 0x80;
}

/** Whether a Shelley address of this kind has this many bytes. Source: CIP-19. */
function isShelley(kind: number, bytes: Uint8Array): boolean {
  // Kind 8 was written by wallets of the Shelley test phase and is still accepted by Trust Wallet's core.
  if (kind <= 3 || kind === 8) return bytes.length === 57;
  if (kind <= 5) return bytes.length > 31 && isPointer(bytes.subarray(29));
  return kind <= 7 && bytes.length === 29;
}

function formatOf(prefix: string, bytes: Uint8Array): Format | undefined {
  const header = bytes[0] ?? 0;
  const kind = header >> 4;
  if ((header & 15) !== MAIN_NETWORK) return undefined;
  if (prefix === 'addr' && isShelley(kind, bytes)) return 'cardano-shelley';
  if (prefix === 'stake' && (kind === 14 || kind === 15) && bytes.length === 29) return 'cardano-stake';
  return undefined;
}

function read(token: Token): Reading | undefined {
  const prefix = bech32PrefixOf(token);
  if (prefix !== 'addr' && prefix !== 'stake') return undefined;
  const parts = bech32Of(token);
  if (parts?.variant !== 'bech32') return undefined;
  const bytes = bytesOfWords(parts.words);
  const format = bytes && formatOf(prefix, bytes);
  if (format === undefined) return undefined;
  const address = token.raw.toLowerCase();
  return { format, address, chains: ['cardano'], strength: 'verified' };
}

/** `addr1…` and `stake1…`: bech32 beyond its usual 90 characters, with a header byte that says kind and network. */
export const cardano: AddressFormat = {
  formats: ['cardano-shelley', 'cardano-stake'],
  first: 'asAS',
  min: 50,
  max: 130,
  excludes: 0,
  needs: NOT_HEX,
  read,
};
