/** The pure core: a text goes in, proven addresses come out. No DOM, no browser, no clock, no network. */
export { FORMATS, type Format } from './formats/index.ts';
export type { AccountId, ChainId, DetectedAddress, Strength } from './types.ts';
