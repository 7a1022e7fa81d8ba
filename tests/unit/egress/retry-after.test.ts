import { expect, it } from 'vitest';
import { parseRetryAfter } from '../../../utils/egress/retry-after.ts';

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

it.each([
  ['2', 2],
  ['0', 0],
  [' 120 ', 120],
  ['Sun, 22 Nov 2026 12:00:07 GMT', 7],
  ['Sunday, 22-Nov-26 12:00:07 GMT', 7],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['Sun, whenever', undefined],
  ['2027', 2027],
  ['', undefined],
  [null, undefined],
])('Retry-After %j is %j seconds', (header, seconds) => {
  expect(parseRetryAfter(header, NOW)).toBe(seconds);
});
