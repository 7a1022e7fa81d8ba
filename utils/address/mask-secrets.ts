import { findAddresses } from './detect-addresses.ts';

/** What stands in the place of a private key. */
export const SECRET_MASK = '[private key]';

/** The text with every private key in it replaced by `[private key]`; everything else is kept as it is. */
export function maskSecrets(text: string): string {
  let masked = '';
  let kept = 0;
  for (const { start, end, strength } of findAddresses(text)) {
    if (strength !== 'secret') continue;
    masked += text.slice(kept, start) + SECRET_MASK;
    kept = end;
  }
  return masked + text.slice(kept);
}
