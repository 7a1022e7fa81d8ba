import type { AddressFormat, Reading } from './format.ts';
import { BY_FIRST } from './registry.ts';
import type { Token } from './token.ts';

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
    if (length < format.min || length > format.max || (mask & format.excludes) !== 0) continue;
    if (format.needs !== 0 && (mask & format.needs) === 0) continue;
    const reading = format.read(token);
    if (reading !== undefined && reading.strength !== 'failed') return reading;
    failed ??= reading;
  }
  return failed;
}
