import { conceptById } from '../labels/taxonomy/index.ts';

/** What a concept means for a verdict: the key of its weight and of its sentence. */
export const CATEGORIES = [
  'sanctioned',
  'terror',
  'csam',
  'theft',
  'ransomware',
  'malware',
  'extortion',
  'violence',
  'extremism',
  'scam',
  'darknet',
  'laundering',
  'abuse',
  'frozen',
  'mixer',
  'swap',
  'coinjoin',
  'gambling',
  'darkweb',
  'victim',
  'uncategorised',
  'authority',
  'burn',
  'known',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Concepts that decide for themselves and all below them in the tree that do not decide otherwise. */
const BY_CONCEPT: ReadonlyMap<string, Category> = new Map([
  ['abuse', 'abuse'],
  ['sanction', 'sanctioned'],
  ['gov_black_list', 'sanctioned'],
  ['black_list', 'frozen'],
  ['terrorism', 'terror'],
  ['terrorism_financing', 'terror'],
  ['extremism', 'extremism'],
  ['sexual_abuse', 'violence'],
  ['child_sexual_abuse', 'csam'],
  ['human_trafficking', 'violence'],
  ['violence', 'violence'],
  ['weapons', 'darknet'],
  ['drugs', 'darknet'],
  ['counterfeit', 'darknet'],
  ['dark_market', 'darknet'],
  ['vendor', 'darknet'],
  ['extortion', 'extortion'],
  ['ransomware', 'ransomware'],
  ['hacking', 'theft'],
  ['malware', 'malware'],
  ['scam', 'scam'],
  ['phishing', 'scam'],
  ['social_engineering', 'scam'],
  ['financial_crime', 'scam'],
  ['money_laundering', 'laundering'],
  ['money_mule', 'laundering'],
  ['perpetrator', 'abuse'],
  ['bulletproof_hosting', 'abuse'],
  ['mixing', 'mixer'],
  ['mixing_service', 'mixer'],
  ['coinjoin', 'coinjoin'],
  ['coin_swapping', 'swap'],
  ['gambling', 'gambling'],
  ['dark_web', 'darkweb'],
  ['victim', 'victim'],
  ['authorities', 'authority'],
  ['burn', 'burn'],
  ['entity', 'known'],
  ['item', 'known'],
  ['white_usage', 'known'],
]);

/** The category of a concept: that of the nearest wider concept which has one. */
export function categoryOf(conceptId: string): Category {
  let concept = conceptById(conceptId);
  for (;;) {
    const category = BY_CONCEPT.get(concept.id);
    if (category !== undefined) return category;
    if (concept.parent === undefined) return 'uncategorised';
    concept = conceptById(concept.parent);
  }
}
