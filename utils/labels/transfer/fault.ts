import { maskSecrets } from '../../address/index.ts';
import { cleanText } from '../clean-text.ts';
import { type RejectedLine, TRANSFER_LIMITS } from './entry.ts';

/** No private key is shorter: a mini key has 22 characters, the others 51 and more. */
const SHORTEST_SECRET = 20;

/**
 * Why a line is rejected. A value and not an exception: a file may be wrong in every line, and the stack of an
 * `Error` costs more than reading the line.
 */
export class Fault {
  readonly value: string;
  readonly reason: RejectedLine['reason'];

  constructor(key: string, value: string, substitutions: readonly string[] = []) {
    // Masked before it is cut, so that no half of a private key is left.
    const masked = value.length < SHORTEST_SECRET ? value : maskSecrets(value.slice(0, 4096));
    this.value = cleanText(masked, TRANSFER_LIMITS.reported);
    this.reason = { key, substitutions };
  }
}
