import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STANDINGS, type Standing } from '../../../components/standing.ts';

const root = new URL('../../../', import.meta.url).pathname;
const css = readFileSync(`${root}entrypoints/marks-style.css`, 'utf8');
const [light = '', dark = ''] = readFileSync(`${root}components/tokens.css`, 'utf8').split('@media');
const rules = css.split('/* The card')[0] ?? '';

/** What is no rating has the colour of the one that it asks as much attention as. */
const TOKEN: Readonly<Partial<Record<Standing, string>>> = { failed: 'medium', secret: 'severe' };

function lineOf(standing: Standing, ground: string): readonly string[] {
  const body = rules.split(`::highlight(sightline-${standing}${ground}) {`)[1]?.split('}')[0] ?? '';
  return /text-decoration: underline (\w+) (#[0-9a-f]{6}) (\dpx) !important;/.exec(body)?.slice(1) ?? [];
}

describe.each(STANDINGS)('the mark of "%s"', (standing) => {
  test.each([
    ['', light],
    ['-dark', dark],
  ])('has the colour of the other marks (%s)', (ground, tokens) => {
    const colour = new RegExp(`--${TOKEN[standing] ?? standing}-mark: (#[0-9a-f]{6})`).exec(tokens)?.[1];
    expect(lineOf(standing, ground)[1]).toBe(colour);
  });
});

test('no two marks have the same line, so that none needs its colour', () => {
  const lines = STANDINGS.map((standing) => {
    const [kind, , thickness] = lineOf(standing, '');
    return `${kind} ${thickness}`;
  });
  expect(new Set(lines).size).toBe(STANDINGS.length);
});

test('a mark leaves the text as it is: nothing but its line is set', () => {
  const properties = [...rules.matchAll(/^\s+([\w-]+):/gm)].map(([, name]) => name);
  expect(new Set(properties)).toEqual(new Set(['text-decoration', 'text-underline-offset']));
});
