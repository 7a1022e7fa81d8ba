import { describe, expect, it } from 'vitest';
import { takeOver } from '../../../entrypoints/content/take-over.ts';

describe('takeOver', () => {
  it('ends the script that ran before in the same world, and only that', () => {
    const world = {};
    const first = takeOver(world);
    const elsewhere = takeOver({});
    const second = takeOver(world);
    expect([first.aborted, second.aborted, elsewhere.aborted]).toEqual([true, false, false]);
  });

  it('leaves nothing that is listed among the names of the world', () => {
    const world = {};
    takeOver(world);
    expect(Object.keys(world)).toEqual([]);
  });
});
