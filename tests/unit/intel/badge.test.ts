import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../utils/intel/badge.ts';
import type { AddressSummary } from '../../../utils/intel/views.ts';
import { RATINGS, type Rating } from '../../../utils/risk/types.ts';

function summaries(rating: Rating, count: number, strength: AddressSummary['strength'] = 'verified') {
  const summary: AddressSummary = {
    key: 'k',
    address: 'a',
    format: 'evm',
    strength,
    chain: 'Ethereum',
    alternatives: [],
    count: 1,
    watched: false,
    assessment: {
      rating,
      score: 0,
      reason: { key: 'r', substitutions: [] },
      signals: [],
      conflicts: [],
      coverage: { searched: [], missing: [] },
      weights: '1',
    },
  };
  return Array.from({ length: count }, () => summary);
}

describe('the badge', () => {
  it.each([
    ['‼12', [...summaries('severe', 1), ...summaries('unknown', 11)], false],
    ['!3', summaries('high', 3), false],
    ['◆1', summaries('medium', 1), false],
    ['7', summaries('unknown', 7), false],
    ['?7', summaries('partial', 7), false],
    ['999', summaries('unknown', 999), false],
    ['9999', summaries('unknown', 9999), false],
    ['999+', summaries('unknown', 12_345), false],
    ['‼123', summaries('severe', 123), false],
    ['‼99+', summaries('severe', 1234), false],
    ['★‼5', summaries('severe', 5), true],
    ['★‼9+', summaries('severe', 100), true],
    ['', [], false],
  ])('says %s', (text, addresses, alert) => {
    expect(badgeOf(addresses, alert).text).toBe(text);
  });

  it('counts neither what fails its checksum nor a secret', () => {
    expect(
      badgeOf([...summaries('unknown', 2, 'failed'), ...summaries('unknown', 1, 'secret')], false),
    ).toEqual(expect.objectContaining({ text: '', count: 0, worst: undefined }));
  });

  it('has white text with a contrast of at least 4.5 on every ground', () => {
    for (const rating of RATINGS) {
      const { background } = badgeOf(summaries(rating, 1), false);
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(background.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      expect(1.05 / (luminance + 0.05), rating).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('tells any two ratings apart without colour, but for nothing known, which has no mark', () => {
    const marks = RATINGS.map((rating) => badgeOf(summaries(rating, 1), false).text);
    expect(new Set(marks).size).toBe(RATINGS.length);
  });
});
