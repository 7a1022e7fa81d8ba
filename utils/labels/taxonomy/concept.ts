import type { Role } from '../types.ts';

/** A word for what an account is or did: one node of the tree of concepts. */
export interface Concept {
  /** Stable id, written as GraphSense writes it (`ransomware`, `defi_dex`). */
  readonly id: string;
  /** The next wider concept; absent for the two roots. */
  readonly parent?: string;
  /** What a label with this concept says about the account, unless the list says otherwise. */
  readonly role: Role;
  /** URI of the INTERPOL DW-VA term, where that taxonomy has a word for it. */
  readonly dwva?: string;
}

/** A row of a concept table: id, parent, role and the DW-VA term as {@link dwvaUri} takes it. */
export type ConceptRow = readonly [id: string, parent: string, role: Role, dwvaTerm?: string];

const DWVA = 'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies';

/**
 * The URI of a DW-VA term written as `entities#exchange` or `abuses#scam` (DW-VA v0.3, abuses v0.1).
 * Ids are taken as published: the root is `entity2`, `virtual_asset_` ends in an underscore and
 * `dapp_–_decentralized_apps` holds an en dash.
 */
export function dwvaUri(term: string): string {
  return `${DWVA}/${term}`;
}

/** Turns a row of a table into a concept. */
export function conceptFromRow([id, parent, role, dwvaTerm]: ConceptRow): Concept {
  return dwvaTerm === undefined ? { id, parent, role } : { id, parent, role, dwva: dwvaUri(dwvaTerm) };
}
