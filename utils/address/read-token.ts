import type { AddressFormat, Reading } from './format.ts';
import { BY_FIRST } from './registry.ts';
import type { Token } from './token.ts';

/** Whether a format allows a token's length and the classes of its characters. */
function allows({ min, max, excludes, needs }: AddressFormat, length: number, mask: number): boolean {
  if (length < min || length > max || (mask & excludes) !== 0) return false;
  return needs === 0 || (mask & needs) !== 0;
}

/** Whether any format allows a token that begins with the character of this code: asked before the token is cut out. */
export function isAllowed(code: number, length: number, mask: number): boolean {
  return BY_FIRST[code]?.some((format) => allows(format, length, mask)) ?? false;
}

/** Whether any format allows a token of a length that begins with the character of this code. */
export function isLengthAllowed(code: number, length: number): boolean {
  return BY_FIRST[code]?.some(({ min, max }) => length >= min && length <= max) ?? false;
}

/**
 * The first reading that holds among the formats that the token's first character, length and alphabet allow; failing
 * that, the first that tells of a broken checksum.
 */
export function readToken(
  token: Token,
  byFirst: readonly (readonly AddressFormat[])[] = BY_FIRST,
): Reading | undefined {
  const formats = byFirst[token.raw.charCodeAt(0)];
  if (formats === undefined) return undefined;
  const { mask } = token;
  const { length } = token.raw;
  let failed: Reading | undefined;
  for (const format of formats) {
    if (!allows(format, length, mask)) continue;
    const reading = format.read(token);
    if (reading !== undefined && reading.strength !== 'failed') return reading;
    failed ??= reading;
  }
  return failed;
}
