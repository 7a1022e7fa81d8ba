import type { AccountId } from '../address/types.ts';

/** GraphSense's confidence ids with their level, the one scale of confidence in the product (0–100). */
export const CONFIDENCE = {
  override: 100,
  ownership: 100,
  ledger_immanent: 100,
  manual_transaction: 90,
  service_api: 70,
  forensic_investigation: 70,
  authority_data: 60,
  trusted_provider: 50,
  service_data: 50,
  forensic: 50,
  untrusted_transaction: 40,
  web_crawl: 20,
  heuristic: 10,
  unknown: 5,
} as const;

export type ConfidenceId = keyof typeof CONFIDENCE;

/** Whom the label is about. A victim is never painted as an offender. */
export const ROLES = [
  'perpetrator',
  'subject',
  'victim',
  'service',
  'asset',
  'authority',
  'user',
  'unknown',
] as const;

export type Role = (typeof ROLES)[number];

/** A list of labels: who says so, under which licence, how old. */
export interface LabelSource {
  /** Stable and short: `case-file`, `evm-labels`. */
  readonly id: string;
  readonly title: string;
  /** Public address of the list; absent for the person's own. */
  readonly url?: string;
  /** SPDX id, or the name of the licence. */
  readonly licence: string;
  /** ISO date (`2026-11-22`) of the newest fact in it. */
  readonly asOf: string;
}

/** A claim about one account: who says it, where, when, how sure. TagPack's fields, in its words. */
export interface Label {
  readonly account: AccountId;
  readonly label: string;
  /** A GraphSense concept id (`ransomware`, `sanction`, `exchange`): see `taxonomy/concepts.ts`. */
  readonly concept: string;
  /** The INTERPOL DW-VA term's URI where that taxonomy has a word. */
  readonly dwva?: string;
  readonly role: Role;
  readonly confidence: ConfidenceId;
  readonly actor?: string;
  /** Where this one claim can be read. */
  readonly url?: string;
  /** ISO date of the claim. */
  readonly lastmod?: string;
  /** ISO dates between which a list named the account; an absent end means that it still does. */
  readonly listedAt?: string;
  readonly delistedAt?: string;
  readonly source: LabelSource;
}
