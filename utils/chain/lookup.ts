import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import type { ChainSource } from './types.ts';

/** One question to one source about one account, while it is being answered. */
export interface Lookup {
  readonly source: ChainSource;
  /** The address of the account, as `splitAccount` gives it. */
  readonly address: string;
  readonly line: Line;
  readonly draft: Draft;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
