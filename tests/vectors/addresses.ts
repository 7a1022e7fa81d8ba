import { readFileSync } from 'node:fs';

/** Published test vectors of one standard, with the page that publishes them. Main networks only. */
export interface VectorSet {
  readonly standard: string;
  readonly source: string;
  /** Whole texts that are addresses. */
  readonly valid: readonly string[];
  /** Whole texts that are not, mostly for one wrong fact. */
  readonly invalid: readonly string[];
}

/** All sets; the texts are in `addresses.json`. */
export const VECTORS: readonly VectorSet[] = JSON.parse(
  readFileSync(new URL('addresses.json', import.meta.url), 'utf8'),
);
