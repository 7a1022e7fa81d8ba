import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '../../../utils/labels/packs/case-file.ts';
import { CONCEPT_PICKER, CONCEPTS } from '../../../utils/labels/taxonomy/index.ts';
import { CONFIDENCE, type ConfidenceId } from '../../../utils/labels/types.ts';
import { CATEGORIES, type Category, categoryOf } from '../../../utils/risk/categories.ts';
import { assess, WEIGHTS } from '../../../utils/risk/index.ts';
import { isKeyless } from '../../../utils/risk/keyless.ts';
import { publisherOf } from '../../../utils/risk/publishers.ts';
import { facts, makeLabel } from './make.ts';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const messages: Record<string, { message: string } | undefined> = JSON.parse(
  file('public/_locales/en/messages.json'),
);

describe('categories', () => {
  test.each([
    ['pyramid_scheme', 'scam'],
    ['account_hack', 'theft'],
    ['data_breach', 'theft'],
    ['gov_black_list', 'sanctioned'],
    ['torture', 'violence'],
    ['sexual_abuse', 'violence'],
    ['sextortion', 'extortion'],
    ['coinjoin', 'coinjoin'],
    ['defi_bridge', 'known'],
    ['hosting', 'known'],
    ['market', 'known'],
    ['collectible', 'known'],
    ['forum_mention', 'uncategorised'],
    ['deployer', 'uncategorised'],
    ['no-such-concept', 'uncategorised'],
  ])('%s is %s', (concept, category) => {
    expect(categoryOf(concept)).toBe(category);
  });

  test('no concept below abuse is harmless, and each category is reached by some concept', () => {
    const reached = new Map<Category, string>();
    for (const id of CONCEPTS.keys()) reached.set(categoryOf(id), id);
    expect(CATEGORIES.filter((category) => !reached.has(category))).toEqual([]);
  });

  test('every concept that a person may choose says something, but for the one that says nothing', () => {
    const mute = CONCEPT_PICKER.filter((id) => categoryOf(id) === 'uncategorised');
    expect(mute).toEqual(['unknown']);
  });
});

/** Concepts of the taxonomy that decide for all below them, by what they are to a person. */
const DECIDING: Readonly<Record<string, readonly string[]>> = {
  abuse: ['abuse', 'perpetrator', 'bulletproof_hosting'],
  sanctioned: ['sanction', 'gov_black_list'],
  frozen: ['black_list'],
  terror: ['terrorism', 'terrorism_financing'],
  extremism: ['extremism'],
  csam: ['child_sexual_abuse'],
  violence: ['sexual_abuse', 'human_trafficking', 'violence'],
  darknet: ['weapons', 'drugs', 'counterfeit', 'dark_market', 'vendor'],
  extortion: ['extortion'],
  ransomware: ['ransomware'],
  theft: ['hacking'],
  malware: ['malware'],
  scam: ['scam', 'phishing', 'social_engineering', 'financial_crime'],
  laundering: ['money_laundering', 'money_mule'],
  mixer: ['mixing', 'mixing_service'],
  coinjoin: ['coinjoin'],
  swap: ['coin_swapping'],
  gambling: ['gambling'],
  darkweb: ['dark_web'],
  victim: ['victim'],
  authority: ['authorities'],
  burn: ['burn'],
  known: ['entity', 'item', 'white_usage'],
};

describe.each(Object.entries(DECIDING))('the category %s', (category, concepts) => {
  test.each(concepts)('is that of the concept %s, which the taxonomy has', (concept) => {
    expect(CONCEPTS.has(concept)).toBe(true);
    expect(categoryOf(concept)).toBe(category);
  });
});

/** What all numbers together come to, by version: who changes one gives them a new version and notes it here. */
const NUMBERS = new Map([['2026-11-22.2', '42a00ef403c73e6e']]);

describe('weights', () => {
  test('are those of their version', () => {
    const { version, ...numbers } = WEIGHTS;
    const digest = createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 16);
    expect([version, digest]).toEqual([version, NUMBERS.get(version)]);
  });

  test('the surer a claim, the more it keeps', () => {
    const ids = Object.keys(CONFIDENCE).filter((id): id is ConfidenceId => id in WEIGHTS.confidence);
    const sorted = ids.toSorted((one, other) => CONFIDENCE[other] - CONFIDENCE[one]);
    for (const [at, id] of sorted.entries()) {
      const next = sorted[at + 1];
      if (next !== undefined) expect(WEIGHTS.confidence[id]).toBeGreaterThanOrEqual(WEIGHTS.confidence[next]);
    }
    expect(sorted).toHaveLength(Object.keys(CONFIDENCE).length);
  });

  test('no base is above 100 and no bonus above 10', () => {
    for (const { base } of Object.values(WEIGHTS.category)) expect(base).toBeLessThanOrEqual(100);
    expect(WEIGHTS.bonus.sources + WEIGHTS.bonus.categories).toBeLessThanOrEqual(10);
  });
});

test('every category has a sentence, with its placeholders', () => {
  for (const category of CATEGORIES) {
    const { message } = messages[`risk_is_${category}`] ?? { message: '' };
    expect(message, category).toContain('$1');
    expect(message, category).toContain('$2');
  }
});

test.each([
  ['https://ofac.treasury.gov/recent-actions/20220414', 'OFAC'],
  ['https://www.treasury.gov/x', 'OFAC'],
  ['https://www.fbi.gov/news', 'FBI'],
  ['https://nbctf.mod.gov.il/he', 'NBCTF (Israel)'],
  ['https://www.ic3.gov/PSA/2023', 'FBI'],
  ['https://www.justice.gov/opa/pr/x', 'US Department of Justice'],
  ['https://eur-lex.europa.eu/x', 'EU'],
  ['https://www.gov.uk/government/x', 'UK'],
  ['https://nottreasury.gov/x', 'Case file'],
  ['https://treasury.gov.evil.example/x', 'Case file'],
  ['not an address', 'Case file'],
  [undefined, 'Case file'],
])('%s is published by %s', (url, publisher) => {
  expect(publisherOf(makeLabel('sanction', url === undefined ? {} : { url }))).toBe(publisher);
});

describe('the case file, judged', () => {
  const { source, claims } = readCaseFile(file('utils/labels/packs/case-file.yaml'));
  const ratingOf = (address: string) =>
    assess(
      facts(
        claims
          .filter(({ account }) => account.endsWith(`:${address}`))
          .map((claim) => ({ ...claim, source })),
      ),
    );

  test.each([
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'severe', ['OFAC', '2022-04-14', 'Lazarus Group']],
    ['12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw', 'high', ['WannaCry ransom wallet', 'Sightline case file']],
    ['TJkBr9TZ1xBeJoF7RNWqyEMbYqVJ6fXXHR', 'severe', ['OFAC', '2025-08-14', 'Garantex']],
    ['0x8589427373D6D84E98730D7795D8f6f8731FDA16', 'low', ['OFAC', '2025-03-21', 'Tornado Cash']],
    ['0x722122dF12D4e14e13Ac3b6895a86e84145b6967', 'medium', ['Tornado Cash proxy', 'Sightline case file']],
    [
      '1HQ3Go3ggs8pFnXuHVHRytPCq5fGG8Hbhx',
      'high',
      ['Silk Road proceeds of "Individual X"', 'Sightline case file'],
    ],
    [
      'bc1qpx7vyv5tp7dm0g475ev527krg764t73dh77gls',
      'known',
      ['Colonial Pipeline ransom held by the FBI', 'Sightline case file'],
    ],
    ['34xp4vRoCGJym3xR7yCVPFHoCNxv4Twseo', 'known', ['Binance cold wallet', 'Sightline case file']],
    ['TMKe9i1J46K3YDx5NjtyRTg1VDjbBhyfyJ', 'severe', ['NBCTF (Israel)', '2021-07-01', 'Hamas']],
  ])('%s is %s', (address, rating, substitutions) => {
    const assessment = ratingOf(address);
    expect(assessment.rating).toBe(rating);
    expect(assessment.reason.substitutions).toEqual(substitutions);
    expect(assessment.conflicts).toEqual([]);
  });

  test('every burn address in it is one by the address alone', () => {
    const burns = claims.filter((claim) => claim.concept === 'burn');
    expect(burns.length).toBeGreaterThan(8);
    for (const { account } of burns) expect(isKeyless(account), account).toBe(true);
    for (const { account, concept } of claims)
      if (concept !== 'burn') expect(isKeyless(account), account).toBe(false);
  });
});
