import recheck from 'recheck/lib/browser.js';
import { describe, expect, it } from 'vitest';
import { isProduct, projectFiles } from './architecture/project-files.ts';
import { builtExpressions, expressionsIn } from './architecture/regular-expressions.ts';
import { parseSource, readSource } from './architecture/source-file.ts';

const product = projectFiles().filter(isProduct).map(readSource);

/** What recheck says of an expression, which follows every path through it where it has no look-around. */
function statusOf(source: string, flags: string): string {
  // What has look-around is tried with many texts, and a slow machine may take a long text for a slow expression.
  for (const randomSeed of [1, 2, 3]) {
    const found = recheck.checkSync(source, flags, { timeout: 120_000, randomSeed });
    if (found.status !== 'vulnerable') return found.status;
    if (found.checker !== 'fuzz' || randomSeed === 3) return `vulnerable: ${found.attack.pattern}`;
  }
  return 'unknown';
}

/** Expressions that take the square of their text's length, and run only on texts that are cut short before. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`[\w⁰¹²³⁴-⁹]*$`, 'the few characters before a gap'],
  ['[A-Za-z0-9_.-]{1,120}$', '130 characters before the end of a name'],
  ['(?<![a-z:])[a-z:]+$', '34 characters before an address'],
  [
    String.raw`^(?![A-Z]?[a-z]+\d* [A-Z]?[a-z]+\d*$)(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[1-9A-HJ-NP-Za-km-z]{4,} [1-9A-HJ-NP-Za-km-z]{4,}$`,
    'the two short ends of an address',
  ],
]);
/** The one that is made of literals which are checked. */
const BUILT = /^utils\/address\/partial-address\.ts:/;

describe('a regular expression of the product', () => {
  it('is a literal', () => {
    expect(product.flatMap(builtExpressions).filter((sentence) => !BUILT.test(sentence))).toEqual([]);
  });

  it('that needs a short text is still there', () => {
    const sources = expressionsIn(product).map(({ source }) => source);
    for (const source of BOUNDED.keys()) expect(sources).toContain(source);
  });

  it.each(expressionsIn(product).filter(({ source }) => !BOUNDED.has(source)))(
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
