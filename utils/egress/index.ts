/** The one way out to the network: consent, header hygiene, limits, ledger. */
export { createGate, type GateWiring } from './gate.ts';
export { headerRules } from './header-rules.ts';
export { parseSourceUrl } from './source-url.ts';
export { trustOf } from './trust.ts';
