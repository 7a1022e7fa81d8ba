import { type Concept, type ConceptRow, conceptFromRow } from './concept.ts';

// Terms of the DW-VA taxonomy that GraphSense lacks and a verdict needs, and one word of our own:
// - GraphSense's `market` is used for Hydra and for NFT marketplaces alike; `dark_market` is only the first.
// - `authorities` holds seized funds: the account of a state, not of the offender before it.
// - `burn`: neither taxonomy has a word for an account to which nobody has the key.
const ROWS: readonly ConceptRow[] = [
  ['dark_market', 'market', 'perpetrator', 'entities#dark_market'],
  ['vendor', 'user', 'perpetrator', 'entities#vendor'],
  ['money_mule', 'user', 'perpetrator', 'entities#money_mule'],
  ['coin_swapping', 'exchange', 'service', 'entities#coin_swapping'],
  ['bulletproof_hosting', 'hosting', 'perpetrator', 'entities#bulletproof_hosting'],
  ['authorities', 'organization', 'authority', 'entities#authorities'],
  ['burn', 'item', 'asset'],
];

/** Concepts beyond GraphSense's, each with a GraphSense concept as its parent. */
export const ADDED_CONCEPTS: readonly Concept[] = ROWS.map(conceptFromRow);
