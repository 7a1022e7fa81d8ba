import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../../utils/risk/types.ts';
import { contrast, distance, simulate, toLinear, VISIONS } from './colour-maths.ts';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const THEMES = [
  ['light', tokensIn(lightCss)],
  ['dark', tokensIn(darkCss)],
] as const;
const SURFACES = ['--surface', '--surface-sunk', '--surface-raised'];

function tokensIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

describe.each(THEMES)('in the %s theme', (_, tokens) => {
  const colour = (name: string): string => tokens.get(name) ?? `no token ${name}`;

  test.each(['--ink', '--ink-soft', '--accent', ...RATINGS.map((rating) => `--${rating}-ink`)])(
    '%s is readable as text on every surface',
    (name) => {
      for (const surface of SURFACES)
        expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['--line-strong', '--focus', '--warn-line', ...RATINGS.map((rating) => `--${rating}-mark`)])(
    '%s is visible as a mark or an outline',
    (name) => {
      const surfaces = name.endsWith('-mark') ? SURFACES : SURFACES.slice(0, 2);
      for (const surface of surfaces)
        expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(3);
    },
  );

  test('text on the accent and on a warning is readable', () => {
    expect(contrast(colour('--accent-ink'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--ink'), colour('--warn-surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--ink-soft'), colour('--warn-surface'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(VISIONS)('with %s vision no two ratings have the same mark colour', (vision) => {
    for (const [index, one] of RATINGS.entries())
      for (const other of RATINGS.slice(index + 1)) {
        const seen = (rating: string) => simulate(toLinear(colour(`--${rating}-mark`)), vision);
        expect(distance(seen(one), seen(other)), `${one} and ${other}`).toBeGreaterThan(6);
      }
  });
});
