import { describe, expect, test } from 'vitest';
import { conceptById } from '../../../utils/labels/taxonomy/index.ts';
import type { ConfidenceId } from '../../../utils/labels/types.ts';
import { assess } from '../../../utils/risk/index.ts';
import type { Rating } from '../../../utils/risk/types.ts';
import { COMPLETE, facts, makeLabel, OTHER_LIST } from './make.ts';

const OFAC = 'https://ofac.treasury.gov/recent-actions/20220414';

describe('the rating of one claim', () => {
  const table: readonly [concept: string, confidence: ConfidenceId, rating: Rating][] = [
    ['sanction', 'authority_data', 'severe'],
    ['gov_black_list', 'authority_data', 'severe'],
    ['terrorism_financing', 'authority_data', 'severe'],
    ['terrorism', 'forensic', 'severe'],
    ['child_sexual_abuse', 'forensic_investigation', 'severe'],
    ['sanction', 'trusted_provider', 'severe'],
    ['sanction', 'untrusted_transaction', 'high'],
    ['sanction', 'web_crawl', 'high'],
    ['sanction', 'heuristic', 'medium'],
    ['sanction', 'unknown', 'medium'],
    ['ransomware', 'forensic', 'high'],
    ['ransomware', 'ownership', 'high'],
    ['ransomware', 'web_crawl', 'medium'],
    ['ransomware', 'unknown', 'low'],
    ['service_hack', 'service_data', 'high'],
    ['exploit', 'forensic', 'high'],
    ['malware', 'forensic', 'high'],
    ['sextortion', 'forensic', 'high'],
    ['human_trafficking', 'forensic', 'high'],
    ['extremism', 'forensic', 'high'],
    ['scam', 'trusted_provider', 'high'],
    ['phishing', 'trusted_provider', 'high'],
    ['pyramid_scheme', 'forensic', 'high'],
    ['dark_market', 'authority_data', 'high'],
    ['drugs', 'forensic', 'high'],
    ['money_laundering', 'forensic', 'high'],
    ['abuse', 'forensic', 'high'],
    ['perpetrator', 'authority_data', 'high'],
    ['black_list', 'ledger_immanent', 'medium'],
    ['mixing_service', 'authority_data', 'medium'],
    ['mixing_service', 'ownership', 'medium'],
    ['coin_swapping', 'forensic', 'medium'],
    ['coinjoin', 'forensic', 'medium'],
    ['gambling', 'ownership', 'low'],
    ['dark_web', 'forensic', 'low'],
    ['victim', 'authority_data', 'low'],
    ['unknown', 'ownership', 'low'],
    ['exchange', 'service_data', 'known'],
    ['market', 'web_crawl', 'known'],
    ['defi_token', 'trusted_provider', 'known'],
    ['miner', 'ledger_immanent', 'known'],
    ['donation', 'service_data', 'known'],
    ['authorities', 'authority_data', 'known'],
    ['hot_wallet', 'service_api', 'known'],
    ['burn', 'trusted_provider', 'known'],
  ];
  test.each(table)('%s, %s: %s', (concept, confidence, rating) => {
    const assessment = assess(facts([makeLabel(concept, { confidence })]));
    expect(assessment.rating).toBe(rating);
    expect(assessment.signals).toHaveLength(1);
    expect(assessment.signals[0]).toMatchObject({ rating, concept, score: assessment.score });
    expect(assessment.score > 0).toBe(rating !== 'known');
  });
});

describe('the score', () => {
  test.each([
    ['sanction', 'authority_data', 95],
    ['ransomware', 'forensic', 85.5],
    ['ransomware', 'ownership', 89.9],
    ['mixing_service', 'service_data', 54],
    ['mixing_service', 'ownership', 59.9],
    ['scam', 'web_crawl', 51],
    ['gambling', 'forensic', 22.5],
    ['unknown', 'unknown', 1.5],
  ] as const)('of %s, %s is %d', (concept, confidence, score) => {
    expect(assess(facts([makeLabel(concept, { confidence })])).score).toBe(score);
  });

  test('rises by 5 for a second list and by 5 for a third category, within what the worst can give', () => {
    const mixer = makeLabel('mixing_service', { confidence: 'untrusted_transaction' });
    const swap = makeLabel('coin_swapping', { confidence: 'unknown' });
    const gambling = makeLabel('gambling', { confidence: 'unknown' });
    const again = { ...mixer, source: OTHER_LIST };
    expect(assess(facts([mixer])).score).toBe(45);
    expect(assess(facts([mixer, { ...mixer, label: 'again' }])).score).toBe(45);
    expect(assess(facts([mixer, again])).score).toBe(50);
    expect(assess(facts([mixer, swap])).score).toBe(45);
    expect(assess(facts([mixer, swap, gambling])).score).toBe(50);
    expect(assess(facts([mixer, again, swap, gambling])).score).toBe(55);
  });

  test('a second list makes a scam no worse than high, and a sanction no more than 100', () => {
    const scam = makeLabel('scam', { confidence: 'ownership' });
    const sanction = makeLabel('sanction', { confidence: 'ownership' });
    expect(assess(facts([scam, { ...scam, source: OTHER_LIST }]))).toMatchObject({
      rating: 'high',
      score: 89.9,
    });
    expect(assess(facts([sanction, { ...sanction, source: OTHER_LIST }])).score).toBe(100);
  });

  test('a service that two lists know is no risk, and does not count as a second source', () => {
    const exchange = makeLabel('exchange');
    expect(assess(facts([exchange, { ...exchange, source: OTHER_LIST }]))).toMatchObject({
      rating: 'known',
      score: 0,
    });
    const mixer = makeLabel('mixing_service');
    expect(assess(facts([mixer, { ...exchange, source: OTHER_LIST }])).score).toBe(54);
  });
});

describe('what was found decides the reason', () => {
  test('a listing by OFAC is a sentence with authority, date and name', () => {
    const label = makeLabel('sanction', {
      confidence: 'authority_data',
      actor: 'Lazarus Group',
      url: OFAC,
      listedAt: '2022-04-14',
    });
    expect(assess(facts([label])).reason).toEqual({
      key: 'risk_since_sanctioned',
      substitutions: ['OFAC', '2022-04-14', 'Lazarus Group'],
    });
  });

  test('without a date it says so much less, without an actor it names the label', () => {
    const label = makeLabel('sanction', { url: OFAC, label: 'Ronin exploiter' });
    expect(assess(facts([label])).reason).toEqual({
      key: 'risk_is_sanctioned',
      substitutions: ['Ronin exploiter', 'OFAC'],
    });
  });

  test('an order to seize terror funds names its authority', () => {
    const url = 'https://nbctf.mod.gov.il/he/Pages/Blockchain.aspx';
    const label = makeLabel('terrorism_financing', { url, listedAt: '2021-07-01', actor: 'Hamas' });
    expect(assess(facts([label])).reason).toEqual({
      key: 'risk_since_terror',
      substitutions: ['NBCTF (Israel)', '2021-07-01', 'Hamas'],
    });
  });

  test('the worst claim gives the reason, and all others follow, worst first', () => {
    const labels = ['exchange', 'gambling', 'sanction', 'mixing_service', 'ransomware'].map((concept) =>
      makeLabel(concept),
    );
    const { reason, signals } = assess(facts(labels));
    expect(signals.map((signal) => signal.concept)).toEqual([
      'sanction',
      'ransomware',
      'mixing_service',
      'gambling',
      'exchange',
    ]);
    expect(reason).toBe(signals[0]?.sentence);
  });

  test('among the known, the surest and then the newest claim speaks', () => {
    const crawled = makeLabel('exchange', {
      confidence: 'web_crawl',
      label: 'crawled',
      lastmod: '2026-01-01',
    });
    const older = makeLabel('exchange', { label: 'older', lastmod: '2020-01-01' });
    const newer = makeLabel('exchange', { label: 'newer', lastmod: '2021-01-01' });
    expect(assess(facts([crawled, older, newer])).reason.substitutions).toEqual(['newer', 'Case file']);
  });

  test('each signal carries its claim', () => {
    const label = makeLabel('scam');
    expect(assess(facts([label])).signals[0]?.evidence).toBe(label);
  });
});

describe('nothing found', () => {
  test('after a complete search is unknown, and says where nothing was found', () => {
    expect(assess(facts([]))).toMatchObject({
      rating: 'unknown',
      score: 0,
      signals: [],
      conflicts: [],
      coverage: COMPLETE,
      reason: { key: 'risk_unknown', substitutions: ['2', '17632', '2026-07-01'] },
    });
  });

  test('while something is missing is partial, and says what', () => {
    const missing = [{ key: 'coverage_store_failed', substitutions: ['x'] }];
    const { rating, reason } = assess(facts([], { coverage: { ...COMPLETE, missing } }));
    expect(rating).toBe('partial');
    expect(reason).toEqual(missing[0]);
  });

  test('where nothing was searched is partial', () => {
    const { rating, reason } = assess(facts([], { coverage: { searched: [], missing: [] } }));
    expect(rating).toBe('partial');
    expect(reason.key).toBe('risk_nothing_searched');
  });

  test('what is missing takes nothing away from what was found', () => {
    const coverage = { searched: [], missing: [{ key: 'coverage_store_failed', substitutions: [] }] };
    expect(assess(facts([makeLabel('ransomware')], { coverage })).rating).toBe('high');
    expect(assess(facts([makeLabel('exchange')], { coverage })).rating).toBe('known');
  });
});

test('every assessment names the weights that gave it', () => {
  expect(assess(facts([])).weights).toMatch(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/);
});

test('a concept that this version does not know is a weak signal, not an error', () => {
  const label = { ...makeLabel('scam'), concept: 'from-the-future', role: conceptById('x').role };
  expect(assess(facts([label]))).toMatchObject({
    rating: 'low',
    reason: { key: 'risk_is_uncategorised' },
  });
});
