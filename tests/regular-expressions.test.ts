import recheck from 'recheck/lib/browser.js';
import { describe, expect, it } from 'vitest';
import { isProduct, projectFiles } from './architecture/project-files.ts';
import { builtExpressions, expressionsIn } from './architecture/regular-expressions.ts';
import { parseSource, readSource } from './architecture/source-file.ts';

const product = projectFiles().filter(isProduct).map(readSource);

/** What recheck, which follows every path through an expression, says of it. The same seed finds the same every time. */
function statusOf(source: string, flags: string): string {
  const found = recheck.checkSync(source, flags, { timeout: 120_000, randomSeed: 1 });
  return found.status === 'vulnerable' ? `vulnerable: ${found.attack.pattern}` : found.status;
}

describe('a regular expression of the product', () => {
  it('is a literal', () => {
    expect(product.flatMap(builtExpressions)).toEqual([]);
  });

  it.each(expressionsIn(product))(
    'takes linear time on any text: /$source/$flags in $place',
    {
      timeout: 150_000,
    },
    ({ source, flags }) => {
      expect(statusOf(source, flags)).toBe('safe');
    },
  );
});

describe('the check', () => {
  it('finds exponential and quadratic expressions', () => {
    expect(statusOf('^(a|a)*$', '')).toContain('vulnerable');
    expect(statusOf('a+$', '')).toContain('vulnerable');
  });

  it('finds every literal and every call of the constructor', () => {
    const file = parseSource('x.ts', 'const a = /b+/g; f(/c/); new RegExp(a); RegExp("d");');
    expect(expressionsIn([file]).map(({ source, flags }) => source + flags)).toEqual(['b+g', 'c']);
    expect(builtExpressions(file)).toHaveLength(2);
  });
});
