import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STANDINGS, type Standing } from '../../../components/standing.ts';
import { marksStyle } from '../../../modules/marks-style.ts';

const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('@media');
const css = marksStyle(tokens);

/** What is no rating has the colour of the one that it asks as much attention as. */
const TOKEN: Readonly<Partial<Record<Standing, string>>> = { failed: 'medium', secret: 'severe' };

/** Kind, thickness and colour of a mark's line. */
function lineOf(standing: Standing, ground: string): readonly string[] {
  const line = 'text-decoration: underline (\\w+) (\\dpx) (#[0-9a-f]{6}) !important';
  const rule = new RegExp(`^::highlight\\(sightline-${standing}${ground}\\) { ${line} }$`, 'm');
  return rule.exec(css)?.slice(1) ?? [];
}

describe.each(STANDINGS)('the mark of "%s"', (standing) => {
  test.each([
    ['', light],
    ['-dark', dark],
  ])('has the colour of the other marks (%s)', (ground, theme) => {
    const colour = new RegExp(`--${TOKEN[standing] ?? standing}-mark: (#[0-9a-f]{6})`).exec(theme)?.[1];
    expect(lineOf(standing, ground)[2]).toBe(colour);
  });
});

test('no two marks have the same line, so that none needs its colour', () => {
  const lines = STANDINGS.map((standing) => lineOf(standing, '').slice(0, 2).join(' '));
  expect(new Set(lines).size).toBe(STANDINGS.length);
});

test('a mark leaves the text as it is: nothing but its line is set, and the card is shown', () => {
  const properties = [...css.matchAll(/\{ ([\w-]+): [^;{}]+!important/g)].map(([, name]) => name);
  expect(new Set(properties)).toEqual(
    new Set(['text-decoration', 'text-underline-offset', 'text-decoration-color', 'display']),
  );
});

test('the marks have no variable, which would be the page’s', () => {
  expect(css).not.toMatch(/var\(|--\w+:/);
});

test('a build without a colour for a mark fails', () => {
  expect(() => marksStyle(light)).toThrow('no light and dark colour for the mark of severe');
});
