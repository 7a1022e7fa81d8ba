import { _SHA256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of bytes, by the class of @noble/hashes. The library's function for it also takes options and tells of itself,
 * which nothing here asks for and every frame would load.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new _SHA256().update(bytes).digest();
}
