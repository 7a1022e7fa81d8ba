/** The one way out to the network: consent, header hygiene, limits, ledger. */
export { createGate, type GateWiring } from './gate.ts';
export { type HeaderRule, headerRules } from './header-rules.ts';
export { parseSourceUrl } from './source-url.ts';
export { trustOf } from './trust.ts';
export type {
  EgressRequest,
  EgressResponse,
  Gate,
  Ledger,
  LedgerEntry,
  ProbePermit,
} from './types.ts';
