import type { Reading } from './format.ts';
import { readToken } from './read-token.ts';
import { scanRuns, scanSegments } from './scan.ts';
import type { DetectedAddress } from './types.ts';

/** What the caller knows of where the text stands. */
export interface DetectOptions {
  /**
   * Words around the text, such as the host and title of the page. They let addresses count that have no checksum
   * (Solana) and bring the likelier account of an ambiguity to the front.
   */
  readonly context?: string;
}

/**
 * Every address in a text, in order and without overlap, each with offsets, canonical form and what proves it. One pass;
 * the work is linear in the length of the text. Secrets are reported by position alone.
 */
export function detectAddresses(text: string, options: DetectOptions = {}): DetectedAddress[] {
  const context = (options.context ?? '').toLowerCase();
  const found: DetectedAddress[] = [];
  const onSegment = (start: number, end: number, mask: number) => {
    const raw = text.slice(start, end);
    const reading = readToken({ text, start, end, raw, mask, context, alone: false });
    if (reading !== undefined) found.push(detected(text, start, end, reading));
  };
  scanRuns(text, (start, end, mask) => scanSegments(text, [start, end, mask], onSegment));
  return found;
}

function detected(text: string, start: number, end: number, reading: Reading): DetectedAddress {
  const { format, address, accounts, strength, lead = 0 } = reading;
  const from = start - lead;
  const raw = strength === 'secret' ? '' : text.slice(from, end);
  return { start: from, end, raw, address, format, accounts, strength };
}
