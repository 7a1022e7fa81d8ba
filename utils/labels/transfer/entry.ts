import type { Sentence } from '../../risk/types.ts';
import type { WatchEntry } from '../../storage/records.ts';

/** A watchlist entry as a file holds it: everything but its key; a file may leave out its times. */
export type TransferEntry = Omit<WatchEntry, 'key' | 'createdAt' | 'updatedAt'> &
  Partial<Pick<WatchEntry, 'createdAt' | 'updatedAt'>>;

/** A line that did not become an entry, and why. */
export interface RejectedLine {
  /** 1-based line of a CSV, 1-based index of a JSON entry. */
  readonly line: number;
  /** The offending cell, at most 200 characters, private keys masked. */
  readonly value: string;
  /** A sentence `import_…`. */
  readonly reason: Sentence;
}

/** What a file says: each of its lines is among the one or the other, blank ones aside. */
export interface TransferReading {
  readonly entries: readonly TransferEntry[];
  readonly rejected: readonly RejectedLine[];
}

/** Sizes that a file and its texts may have. */
export const TRANSFER_LIMITS = {
  /** UTF-16 units of the whole file: 20 MB of ASCII. */
  file: 20 * 1024 * 1024,
  rows: 100_000,
  label: 512,
  /** All tags together, with a comma between them. */
  tags: 512,
  note: 20_000,
  /** Of an offending cell in the report. */
  reported: 200,
} as const;
