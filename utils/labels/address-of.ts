import { type DetectedAddress, parseAddress } from '../address/index.ts';

/**
 * The address that a text is, or undefined. One reading where `isAddress` and `parseAddress` would be two: in a
 * list of EVM addresses the checksum is nearly all of the work.
 */
export function addressOf(text: string): DetectedAddress | undefined {
  try {
    return parseAddress(text);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
