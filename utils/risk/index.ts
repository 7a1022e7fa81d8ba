/** Labels and facts in, a rating with its reasons out. Pure. */
export { assess, type Facts } from './assess.ts';
export type { WatchClaim } from './rules/watchlist.ts';
export { WEIGHTS } from './weights.ts';
