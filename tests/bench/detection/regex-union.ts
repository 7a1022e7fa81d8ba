/** Nine chains as people write them, without any check, by the family names of the marks. */
export const EXPRESSIONS: readonly (readonly [family: string, source: string])[] = [
  ['BTC', 'bc1[a-zA-HJ-NP-Z0-9]{25,59}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}'],
  ['EVM', '0x[a-fA-F0-9]{40}'],
  ['LTC', '[LM][a-km-zA-HJ-NP-Z1-9]{26,33}'],
  ['DOGE', 'D[5-9A-HJ-NP-U][1-9A-HJ-NP-Za-km-z]{32}'],
  ['DASH', 'X[1-9A-HJ-NP-Za-km-z]{33}'],
  ['XMR', '[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}'],
  ['TRX', 'T[A-Za-z1-9]{33}'],
  ['XRP', 'r[0-9a-zA-Z]{24,34}'],
  ['BCH', '(?:bitcoincash:)?[qp][a-z0-9]{41}'],
];

const SOURCE = EXPRESSIONS.map(([, source]) => source).join('|');

/** All in one, as an engine runs it fastest: no groups to keep. Never used with `test`, which would keep its place. */
export const UNION = new RegExp(SOURCE, 'g');

/** The same for a text that is an address and nothing else. */
export const ANCHORED_UNION = new RegExp(`^(?:${SOURCE})$`);
