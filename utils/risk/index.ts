/** Labels and facts in, a rating with its reasons out. Pure. */
export { assess, type Facts } from './assess.ts';
export { categoryOf } from './categories.ts';
export { isKeyless } from './keyless.ts';
export { type Lookalike, type Mismatch, warningsOf } from './rules/warning.ts';
export type { WatchClaim } from './rules/watchlist.ts';
export { WEIGHTS } from './weights.ts';
