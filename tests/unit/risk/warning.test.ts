import { describe, expect, test } from 'vitest';
import { assess } from '../../../utils/risk/index.ts';
import { type Warning, warningsOf } from '../../../utils/risk/rules/warning.ts';
import { CASE_FILE, facts, makeLabel, OTHER_LIST } from './make.ts';

const account = 'eip155:1:0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const address = '0x098B71aaaaaaaaaaaaaaaaaaaaaaaaaaaa3E2f96';

const judge = (seen: readonly Warning[], concepts: readonly string[] = []) =>
  assess(
    facts(
      concepts.map((concept, at) => makeLabel(concept, { source: at === 0 ? CASE_FILE : OTHER_LIST })),
      { warnings: { account, seen } },
    ),
  );

describe('what Sightline itself saw', () => {
  test.each([
    ['high', { rule: 'lookalike', address, where: 'watchlist', label: 'Mine' }, 'risk_lookalike_named'],
    ['high', { rule: 'lookalike', address, where: 'watchlist' }, 'risk_lookalike_watchlist'],
    ['high', { rule: 'lookalike', address, where: 'seen' }, 'risk_lookalike_seen'],
    ['medium', { rule: 'lookalike', address, where: 'page' }, 'risk_lookalike_page'],
    ['medium', { rule: 'lookalike', address, where: 'beside' }, 'risk_lookalike_beside'],
    ['medium', { rule: 'mismatch', address, by: 'link' }, 'risk_mismatch_link'],
    ['medium', { rule: 'mismatch', address, by: 'copy' }, 'risk_mismatch_copy'],
  ] as const)('is %s for %j', (rating, seen, key) => {
    const { rating: given, reason, signals } = judge([seen]);
    expect([given, reason.key, reason.substitutions[0]]).toEqual([rating, key, address]);
    expect(signals[0]?.rule).toBe(seen.rule);
    expect(signals[0]?.evidence).toMatchObject({
      label: address,
      concept: 'phishing',
      role: 'perpetrator',
      account,
      confidence: 'heuristic',
      lastmod: '2026-11-22',
      source: { id: `sightline-${seen.rule}`, title: 'Sightline', licence: 'own', asOf: '2026-11-22' },
    });
  });

  test('is told of all that was seen, look-alikes first', () => {
    const lookalike = { address, where: 'seen' } as const;
    const mismatch = { address, by: 'copy' } as const;
    expect(warningsOf([lookalike], [mismatch, mismatch])).toEqual([
      { rule: 'lookalike', ...lookalike },
      { rule: 'mismatch', ...mismatch },
      { rule: 'mismatch', ...mismatch },
    ]);
  });

  test('is named beside a worse claim, and makes no claim worse', () => {
    const seen: Warning = { rule: 'lookalike', address, where: 'seen' };
    const [alone, both] = [
      judge([], ['ransomware', 'ransomware']),
      judge([seen], ['ransomware', 'ransomware']),
    ];
    expect(both.score).toBe(alone.score);
    expect(both.signals.map(({ rule }) => rule)).toContain('lookalike');
  });

  test('takes from a known service that nothing speaks against it', () => {
    const seen: Warning = { rule: 'mismatch', address, by: 'link' };
    expect(judge([seen], ['exchange'])).toMatchObject({ rating: 'medium' });
  });
});
