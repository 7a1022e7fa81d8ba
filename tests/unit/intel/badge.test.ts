import { readFileSync } from 'node:fs';
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
    ['3!!', [...summaries('severe', 1), ...summaries('unknown', 2)], false],
    ['3!', summaries('high', 3), false],
    ['7', summaries('unknown', 7), false],
    ['7?', summaries('partial', 7), false],
    ['999', summaries('unknown', 999), false],
    ['99+', summaries('unknown', 1000), false],
    ['12!!', summaries('severe', 12), false],
    ['9+!!', summaries('severe', 100), false],
    ['99+!', summaries('high', 1000), false],
    ['', [], false],
    ['★3!!', summaries('severe', 3), true],
    ['★12', summaries('severe', 12), true],
    ['★99+', summaries('unknown', 2000), true],
  ])('says %s', (text, addresses, alert) => {
    expect(badgeOf(addresses, alert).text).toBe(text);
  });

  it('counts neither what fails its checksum nor a secret nor a transaction', () => {
    expect(
      badgeOf([...summaries('unknown', 2, 'failed'), ...summaries('unknown', 1, 'secret')], false),
    ).toEqual(expect.objectContaining({ text: '', count: 0, worst: undefined }));
    const transactions = summaries('unknown', 3).map((one) => ({
      ...one,
      format: 'transaction-hash' as const,
    }));
    expect(badgeOf(transactions, false).count).toBe(0);
  });

  it('has the inks of the light theme, on which white is readable', () => {
    const light = readFileSync('components/tokens.css', 'utf8').split('@media')[0] ?? '';
    for (const rating of RATINGS) {
      const { background, colour } = badgeOf(summaries(rating, 1), false);
      expect(light).toContain(`--${rating}-ink: ${background};`);
      expect(colour).toBe('#ffffff');
    }
  });
});
