// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { locate, passageAround, textOf } from '../../../utils/page/passage.ts';
import { page, textNode } from './page.ts';

describe('passageAround', () => {
  it('joins what inline elements split, with line breaks as such', () => {
    page('<div>out<p>pay <b>to</b> ab<wbr>cd<br>next <!-- no -->line</p>out</div>');
    const { text, complete } = passageAround({ node: textNode('to'), offset: 1 }, 100, 100);
    expect(text).toBe('pay to abcd\nnext line');
    expect(complete).toEqual({ start: true, end: true });
  });

  it('goes no further than it is told', () => {
    page('<p>0123456789<b>abcdefghij</b>0123456789</p>');
    const { text, complete } = passageAround({ node: textNode('abcdefghij'), offset: 5 }, 7, 8);
    expect(text).toBe('89abcdefghij012');
    expect(complete).toEqual({ start: false, end: false });
  });

  it('takes a part of a long text', () => {
    page(`<pre>${'x'.repeat(70_000)}needle${'y'.repeat(70_000)}</pre>`);
    const node = document.querySelector('pre')?.firstChild;
    if (!(node instanceof Text)) throw new Error('no text');
    expect(passageAround({ node, offset: 70_000 }, 2, 8).text).toBe('xxneedleyy');
    expect(textOf(node, 140_000, 200_000)).toBe('yyyyyy');
    expect(textOf(node, 200_000, 200_001)).toBe('');
  });
});

describe('locate', () => {
  it('finds the way back to the nodes, over their borders', () => {
    page('<p>pay <b>ab</b><i>cd</i> now</p>');
    const passage = passageAround({ node: textNode('ab'), offset: 0 }, 100, 100);
    const start = passage.text.indexOf('abcd');
    expect(locate(passage, start, start + 4)).toEqual({
      start: { node: textNode('ab'), offset: 0 },
      end: { node: textNode('cd'), offset: 2 },
    });
    const range = document.createRange();
    const place = locate(passage, start + 1, start + 3);
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    expect(range.toString()).toBe('bc');
  });

  it('rejects a stretch that lies outside', () => {
    page('<p>pay</p>');
    const passage = passageAround({ node: textNode('pay'), offset: 0 }, 1, 1);
    expect(() => locate(passage, 50, 60)).toThrow(RangeError);
  });
});
