import type { ChainKey } from './chain-ids.ts';
import type { Format } from './formats/index.ts';
import type { Token } from './token.ts';
import type { FoundStrength } from './types.ts';

/** What a format reads in a token. */
export interface Reading {
  readonly format: Format;
  /** Canonical form; empty for a secret. */
  readonly address: string;
  /** The chains that it can stand for, the likeliest first. */
  readonly chains: readonly ChainKey[];
  readonly strength: FoundStrength;
  /** Characters before the token that belong to it, such as `bitcoincash:`. */
  readonly lead?: number;
}

/**
 * One way, or a family of ways, of writing addresses: a declaration of the cheap facts that let the scanner pass over
 * nearly everything, and a function that reads the rest. One file each, registered once in `registry.ts`.
 */
export interface AddressFormat {
  /** The ids that its readings carry. */
  readonly formats: readonly Format[];
  /** Every character that such a token can begin with. */
  readonly first: string;
  /** Least and greatest length, in characters. */
  readonly min: number;
  readonly max: number;
  /** Class bits of characters that must not occur: see `encoding/characters.ts`. */
  readonly excludes: number;
  /** Class bits of which at least one must occur; 0 where nothing must. */
  readonly needs: number;
  /** Whether the token may contain `-` `_` `+` `/`; otherwise they separate tokens. */
  readonly punctuated?: boolean;
  /** What the token says, or `undefined` where it is not of this format. */
  readonly read: (token: Token) => Reading | undefined;
}
