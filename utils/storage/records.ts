import type { AccountId } from '../address/types.ts';
import type { ConfidenceId } from '../labels/types.ts';

/** An account that the person watches, with what they wrote about it. */
export interface WatchEntry {
  /** `accountKey()` of the account; the primary key. */
  readonly key: string;
  readonly account: AccountId;
  /** The address as the person added it, canonical form. */
  readonly address: string;
  readonly format: string;
  /** At most 512 characters, as are the tags together; the note at most 20,000. Longer is rejected. */
  readonly label: string;
  /** A GraphSense concept id; the DW-VA term follows from it. */
  readonly concept: string;
  readonly confidence: ConfidenceId;
  readonly note: string;
  readonly tags: readonly string[];
  /** Whether meeting it on a page is announced. */
  readonly alert: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Where an account was seen, other than in the text of a page: a QR code in a picture of it, or a document. */
export type SightingChannel = 'picture' | 'document';

/**
 * One account seen on one page. URL (8,192), title (300) and sentence (300 characters) are the page's text,
 * not the person's: what is longer is cut, ending in `…`.
 */
export interface Sighting {
  /** `<key> <url>` hashed: one record for one account on one page. */
  readonly id: string;
  readonly key: string;
  readonly account: AccountId;
  readonly address: string;
  readonly format: string;
  readonly url: string;
  /** Host of the page, with its port where that is not the scheme's own. */
  readonly site: string;
  readonly title: string;
  /** The sentence around it, secrets masked. */
  readonly sentence: string;
  /** Absent when it was seen in the text of the page, once at least. */
  readonly channel?: SightingChannel;
  /** Milliseconds since the epoch. */
  readonly first: number;
  readonly last: number;
  /** On how many visits of the page it was there. */
  readonly count: number;
}
