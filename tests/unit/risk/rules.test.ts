import { describe, expect, test } from 'vitest';
import { assess, type WatchClaim } from '../../../utils/risk/index.ts';
import { COMPLETE, facts, makeLabel, NOW, OTHER_LIST } from './make.ts';

describe('a claim that its list has withdrawn', () => {
  const sanction = makeLabel('sanction', {
    confidence: 'authority_data',
    actor: 'Tornado Cash',
    url: 'https://home.treasury.gov/news',
    listedAt: '2022-08-08',
  });

  test('stays visible, as history', () => {
    const { rating, signals } = assess(facts([{ ...sanction, delistedAt: '2025-03-21' }]));
    expect(rating).toBe('low');
    expect(signals).toMatchObject([
      {
        rule: 'delisted',
        rating: 'low',
        sentence: { key: 'risk_delisted', substitutions: ['OFAC', '2025-03-21', 'Tornado Cash'] },
      },
    ]);
  });

  test('does not hide what the account still is', () => {
    const mixer = makeLabel('mixing_service');
    const { rating, score, signals } = assess(facts([{ ...sanction, delistedAt: '2025-03-21' }, mixer]));
    expect(rating).toBe('medium');
    expect(score).toBe(54);
    expect(signals.map((signal) => signal.rule)).toEqual(['label', 'delisted']);
  });

  test.each([
    ['2026-11-22', 'low'],
    ['2026-11-23', 'severe'],
  ])('on 22 November 2026, an end on %s is %s', (delistedAt, rating) => {
    expect(assess(facts([{ ...sanction, delistedAt }])).rating).toBe(rating);
  });

  test('never becomes severe, however many lists say it', () => {
    const withdrawn = Array.from({ length: 9 }, (_, index) => ({
      ...sanction,
      delistedAt: '2025-03-21',
      source: { ...OTHER_LIST, id: `list-${index}` },
    }));
    expect(assess(facts(withdrawn))).toMatchObject({ rating: 'low', score: 10 });
  });

  test('lends nothing to what is said by another list today', () => {
    const mixer = makeLabel('mixing_service', { source: OTHER_LIST });
    expect(assess(facts([mixer, { ...sanction, delistedAt: '2025-03-21' }])).score).toBe(54);
  });
});

describe('a victim', () => {
  test.each(['victim', 'service_hack', 'phishing', 'sanction', 'ransomware'])(
    'of %s is not an offender',
    (concept) => {
      const label = makeLabel(concept, { role: 'victim', confidence: 'ownership' });
      const { rating, signals, reason } = assess(facts([label]));
      expect(rating).toBe('low');
      expect(signals[0]).toMatchObject({ rule: 'victim', rating: 'low', score: 20 });
      expect(reason.key).toBe('risk_is_victim');
    },
  );

  test('is not made an offender by many lists', () => {
    const label = makeLabel('service_hack', { role: 'victim', confidence: 'ownership' });
    const others = ['a', 'b', 'c'].map((id) => ({ ...label, source: { ...OTHER_LIST, id } }));
    expect(assess(facts(others))).toMatchObject({ rating: 'low', score: 20 });
  });

  test('that another list calls an offender is both, side by side', () => {
    const victim = makeLabel('victim');
    const offender = makeLabel('scam', { source: OTHER_LIST });
    const { rating, conflicts } = assess(facts([victim, offender]));
    expect(rating).toBe('high');
    expect(conflicts).toEqual([[offender, victim]]);
  });
});

test('an authority that holds what was stolen is not the thief', () => {
  const label = makeLabel('service_hack', { role: 'authority', confidence: 'authority_data' });
  expect(assess(facts([label]))).toMatchObject({
    rating: 'known',
    score: 0,
    reason: { key: 'risk_is_authority' },
  });
});

describe('an account to which nobody has the key', () => {
  test.each([
    `eip155:1:0x${'0'.repeat(40)}`,
    'eip155:56:0x000000000000000000000000000000000000dEaD',
    `eip155:1:0x${'0'.repeat(38)}18`,
    `eip155:1:0x${'3'.repeat(40)}`,
    'tron:728126428:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb',
  ])('%s is known, whatever a list says', (account) => {
    const frozen = makeLabel('black_list', { account, confidence: 'ledger_immanent' });
    expect(assess(facts([frozen]))).toMatchObject({
      rating: 'known',
      score: 0,
      reason: { key: 'risk_keyless', substitutions: ['a black_list', 'Case file'] },
      signals: [{ rule: 'keyless', score: 0, rating: 'known', concept: 'black_list' }],
    });
    expect(assess(facts([makeLabel('burn', { account })])).reason.key).toBe('risk_is_burn');
  });

  test.each([
    'eip155:1:0x000000000000000000000000000000000001dEaD',
    `eip155:1:0x${'0'.repeat(35)}10000`,
    `eip155:1:0x${'3'.repeat(39)}4`,
    'bip122:000000000019d6689c085ae165831e93:1BitcoinEaterAddressDontSendf59kuF',
  ])('%s is not one, even if a list calls it a burn address', (account) => {
    const labels = [makeLabel('sanction', { account }), makeLabel('burn', { account, source: OTHER_LIST })];
    expect(assess(facts(labels)).rating).toBe('severe');
  });
});

describe('the watchlist', () => {
  const watch: WatchClaim = {
    account: 'eip155:1:0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
    label: 'my subject',
    concept: 'ransomware',
    confidence: 'forensic_investigation',
    updatedAt: NOW,
  };

  test('counts as the person has weighed it, and is its own source', () => {
    const { rating, score, signals } = assess(facts([], { watch }));
    expect(rating).toBe('high');
    expect(score).toBe(89.9);
    expect(signals[0]).toMatchObject({
      rule: 'watchlist',
      concept: 'ransomware',
      sentence: { key: 'risk_watched', substitutions: ['my subject'] },
      evidence: {
        account: watch.account,
        label: 'my subject',
        role: 'perpetrator',
        dwva: expect.stringContaining('#ransomware'),
        lastmod: '2026-11-22',
        source: { id: 'watchlist' },
      },
    });
  });

  test('is no second source for what a list says', () => {
    const label = makeLabel('mixing_service');
    const noted = { ...watch, concept: 'mixing_service', confidence: 'unknown' as const };
    expect(assess(facts([label], { watch: noted })).score).toBe(54);
  });

  test('adds a category of its own', () => {
    const labels = [
      makeLabel('mixing_service', { confidence: 'untrusted_transaction' }),
      makeLabel('gambling'),
    ];
    expect(assess(facts(labels)).score).toBe(45);
    expect(assess(facts(labels, { watch: { ...watch, confidence: 'unknown' } })).score).toBe(50);
  });

  test('of something harmless adds no category', () => {
    const labels = [
      makeLabel('mixing_service', { confidence: 'untrusted_transaction' }),
      makeLabel('gambling'),
    ];
    for (const concept of ['exchange', 'victim', 'unknown'])
      expect(assess(facts(labels, { watch: { ...watch, concept } })).score).toBe(45);
  });

  test('without a category changes no rating, and says that nothing else is known', () => {
    const noted = { ...watch, concept: 'unknown' };
    expect(assess(facts([], { watch: noted }))).toMatchObject({
      rating: 'unknown',
      score: 0,
      reason: {
        key: 'risk_unknown_watched',
        substitutions: ['2', '17632', '2026-07-01', 'my subject'],
      },
    });
    expect(assess(facts([makeLabel('exchange')], { watch: noted })).rating).toBe('known');
    const missing = [{ key: 'coverage_store_failed', substitutions: [] }];
    const partial = assess(facts([], { watch: noted, coverage: { ...COMPLETE, missing } }));
    expect(partial.rating).toBe('partial');
    expect(partial.signals).toHaveLength(1);
  });

  test('as an exchange makes it known', () => {
    expect(assess(facts([], { watch: { ...watch, concept: 'exchange' } })).rating).toBe('known');
  });

  test('as a victim makes it low', () => {
    expect(assess(facts([], { watch: { ...watch, concept: 'victim' } })).rating).toBe('low');
  });
});

describe('claims that speak against each other', () => {
  const exchange = makeLabel('exchange', { actor: 'Binance', source: OTHER_LIST });
  const hack = makeLabel('service_hack', { actor: 'Lazarus Group' });

  test('are listed beside each other, and the rating follows the worse', () => {
    const { rating, conflicts, signals } = assess(facts([exchange, hack]));
    expect(rating).toBe('high');
    expect(conflicts).toEqual([[hack, exchange]]);
    expect(signals).toHaveLength(2);
  });

  test.each([
    ['two offenders', [hack, makeLabel('sanction', { source: OTHER_LIST })]],
    ['a weak signal and a service', [makeLabel('gambling'), exchange]],
    ['an offender and a weak signal', [hack, makeLabel('gambling', { source: OTHER_LIST })]],
    ['an offender and what says nothing', [hack, makeLabel('deployer', { source: OTHER_LIST })]],
    [
      'one list that says an exchange is sanctioned',
      [makeLabel('sanction', { actor: 'G' }), makeLabel('exchange', { actor: 'G' })],
    ],
    [
      'one list with one name and no actor',
      [makeLabel('scam', { label: 'X' }), makeLabel('defi_token', { label: 'X' })],
    ],
    ['what was withdrawn', [{ ...hack, delistedAt: '2020-01-01' }, exchange]],
    ['a service that was withdrawn', [hack, { ...exchange, delistedAt: '2020-01-01' }]],
  ])('%s are no conflict', (_, labels) => {
    expect(assess(facts(labels)).conflicts).toEqual([]);
  });

  test.each([
    ['one list that names two actors', [hack, { ...exchange, source: hack.source }]],
    ['one list that names an actor and none', [makeLabel('scam', { actor: 'A' }), makeLabel('exchange')]],
    ['one list with two names', [makeLabel('scam', { label: 'X' }), makeLabel('exchange', { label: 'Y' })]],
    ['an authority and an offender', [hack, makeLabel('authorities', { source: OTHER_LIST })]],
    ['a mixer, at the edge, and a service', [makeLabel('mixing_service'), exchange]],
    ['two lists that agree on the actor', [hack, { ...exchange, actor: 'Lazarus Group' }]],
  ])('%s are one', (_, labels) => {
    expect(assess(facts(labels)).conflicts).toHaveLength(1);
  });

  test('a list made to drown the view is cut at twenty pairs', () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      makeLabel('scam', { label: `s${index}` }),
      makeLabel('exchange', { label: `e${index}`, source: OTHER_LIST }),
    ]).flat();
    expect(assess(facts(many)).conflicts).toHaveLength(20);
  });
});
