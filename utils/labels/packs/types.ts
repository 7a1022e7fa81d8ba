import type { LabelSource } from '../types.ts';

/** One packed set of labels that is built into the extension. */
export interface EmbeddedPack {
  /** The set's source; `source.id` names the set in the store. */
  readonly source: LabelSource;
  /** Hash of the labels: changes whenever their content does, and only then. */
  readonly version: string;
  /** File beside the index: `case-file.pack`. */
  readonly file: string;
  readonly labels: number;
  readonly accounts: number;
  /** Size of the file in bytes. */
  readonly bytes: number;
}

/** `labels/index.json` of the built extension: what is embedded, and in which version. */
export interface PackIndex {
  readonly packs: readonly EmbeddedPack[];
}
