import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONCEPTS } from '../../../utils/labels/taxonomy/index.ts';
import { CONFIDENCE, type ConfidenceId, type Label, ROLES } from '../../../utils/labels/types.ts';
import { assess } from '../../../utils/risk/index.ts';
import { RATINGS } from '../../../utils/risk/types.ts';
import { CASE_FILE, facts, makeLabel, OTHER_LIST } from './make.ts';

const day = fc.constantFrom(undefined, '2019-01-01', '2026-11-22', '2030-01-01');

const anyLabel: fc.Arbitrary<Label> = fc
  .record({
    concept: fc.constantFrom(...CONCEPTS.keys()),
    confidence: fc.constantFrom(...Object.keys(CONFIDENCE).filter(isConfidence)),
    role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
    source: fc.constantFrom(CASE_FILE, OTHER_LIST, { ...OTHER_LIST, id: 'third' }),
    label: fc.constantFrom('A', 'B', '__proto__'),
    listedAt: day,
    delistedAt: day,
  })
  .map(({ concept, role, listedAt, delistedAt, ...rest }) =>
    makeLabel(concept, {
      ...rest,
      ...(role === undefined ? {} : { role }),
      ...(listedAt === undefined ? {} : { listedAt }),
      ...(delistedAt === undefined ? {} : { delistedAt }),
    }),
  );

function isConfidence(id: string): id is ConfidenceId {
  return id in CONFIDENCE;
}

test('a further claim never lowers the score or betters the rating', () => {
  fc.assert(
    fc.property(fc.array(anyLabel, { maxLength: 6 }), anyLabel, (labels, further) => {
      const before = assess(facts(labels));
      const after = assess(facts([...labels, further]));
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(RATINGS.indexOf(after.rating)).toBeLessThanOrEqual(RATINGS.indexOf(before.rating));
    }),
    { numRuns: 500 },
  );
});

test('the order of the claims decides nothing', () => {
  const twoOrders = fc
    .array(anyLabel, { maxLength: 6 })
    .chain((labels) =>
      fc.tuple(fc.constant(labels), fc.shuffledSubarray(labels, { minLength: labels.length })),
    );
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(assess(facts(other))).toEqual(assess(facts(one)));
    }),
    { numRuns: 500 },
  );
});

test('scores stay within 0 and 100, signals come worst first, and there is always a reason', () => {
  fc.assert(
    fc.property(fc.array(anyLabel, { maxLength: 8 }), (labels) => {
      const { score, signals, reason, rating } = assess(facts(labels));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(signals).toHaveLength(labels.length);
      expect(signals.map((signal) => signal.score)).toEqual(
        signals.map((signal) => signal.score).sort((a, b) => b - a),
      );
      expect(reason.key).not.toBe('');
      if (labels.length > 0) expect(['unknown', 'partial']).not.toContain(rating);
    }),
    { numRuns: 300 },
  );
});
