/** What a chain says of an account, from the sources that the person chose. */
export { fetchFacts, wholeFailure } from './fetch-facts.ts';
export { mergeFacts } from './merge-facts.ts';
export { probe } from './probe.ts';
export { type Movement, timelineOf } from './timeline.ts';
