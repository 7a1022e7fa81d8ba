import { accountsOf } from './accounts-of.ts';
import type { Reading } from './format.ts';
import type { DetectedAddress } from './types.ts';

/**
 * What the content script leaves to the background: the accounts of a reading, and the proof of one whose format is too
 * rare for every page to carry its checksum. `undefined` where that does not hold.
 */
export function settle(
  reading: Pick<Reading, 'format' | 'address' | 'chains' | 'strength'>,
): Pick<DetectedAddress, 'accounts' | 'strength'> | undefined {
  const { strength } = reading;
  if (strength === 'unproven') return undefined;
  return { accounts: accountsOf(reading), strength };
}
