// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createGrounds, type Ground, groundOfColour } from '../../../entrypoints/marks/ground.ts';

describe('the ground that a colour makes', () => {
  test.each<[string, Ground | undefined]>([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(20, 23, 28)', 'dark'],
    ['rgb(118, 118, 118)', 'light'],
    ['rgb(110, 110, 110)', 'dark'],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
    ['rgb(0 0 0 / 0.2)', undefined],
    ['color(display-p3 0 0 0)', undefined],
    ['', undefined],
  ])('%s is %s', (colour, ground) => {
    expect(groundOfColour(colour)).toBe(ground);
  });
});

describe('the ground of an element', () => {
  test('is that of the nearest element with a background, through shadow trees', () => {
    document.body.innerHTML = `<div style="background-color: rgb(0, 0, 0)"><p id="dark"></p>
      <p style="background-color: rgb(250, 250, 250)"><b id="light"></b></p><i id="host"></i></div><p id="bare"></p>`;
    const find = (id: string) => document.getElementById(id) ?? document.body;
    const inner = document.createElement('b');
    find('host').attachShadow({ mode: 'open' }).append(inner);
    const groundOf = createGrounds();
    expect(['dark', 'light', 'bare'].map((id) => groundOf(find(id)))).toEqual(['dark', 'light', 'light']);
    expect(groundOf(inner)).toBe('dark');
  });
});
