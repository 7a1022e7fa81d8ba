/** What a chain says of an account, from the sources that the person chose. */
export { isTestChain, nativeAsset } from './chains.ts';
export { type FetchFactsOptions, fetchFacts, wholeFailure } from './fetch-facts.ts';
export { isFresh, mergeFacts } from './freshness.ts';
export { type ProbeOptions, probe } from './probe.ts';
export { type Movement, timelineOf } from './timeline.ts';
