import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root });

test.each(sheets)('%s has only logical properties, so that right-to-left works', (path) => {
  const css = readFileSync(root + path, 'utf8');
  const physical =
    /(^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))[\w-]*\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/gm;
  const withoutQueries = css.replace(/@media[^{]*/g, '');
  expect([...withoutQueries.matchAll(physical)].map(([found]) => found.trim())).toEqual([]);
});

test.each(sheets.filter((path) => !path.endsWith('tokens.css')))(
  '%s takes its colours from the tokens',
  (path) => {
    const css = readFileSync(root + path, 'utf8');
    expect(css.match(/#[0-9a-f]{3,8}\b|\bhsl\(|\boklch\(/gi)).toBeNull();
  },
);

test.each(sheets)('%s moves nothing unless the person lets it', (path) => {
  const css = readFileSync(root + path, 'utf8');
  const outside = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
  expect(outside).not.toMatch(/\b(animation|transition)\b/);
});
