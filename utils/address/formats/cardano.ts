import type { Bech32Parts } from '../encoding/bech32.ts';
import { bytesOfWords } from '../encoding/bits.ts';

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

/** `addr1…` and `stake1…`: bech32 beyond its usual 90 characters, with a header byte that says kind and network. */
export function fitsCardano({ prefix, variant, words }: Bech32Parts): boolean {
  const bytes = variant === 'bech32' ? bytesOfWords(words) : undefined;
  const header = bytes?.[0] ?? 0;
  const kind = header >> 4;
  if (bytes === undefined || (header & 15) !== MAIN_NETWORK) return false;
  return prefix === 'addr' ? isShelley(kind, bytes) : (kind === 14 || kind === 15) && bytes.length === 29;
}
