// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { flowNeighbour, isShown, isText } from '../../../utils/page/inline-flow.ts';
import { page, textNode } from './page.ts';

describe('flowNeighbour', () => {
  it.each([
    ['<p>a<b>x</b></p>', 'a', 'x'],
    ['<p>a<wbr><span><i>x</i></span></p>', 'a', 'x'],
    ['<p><span>a</span><!-- c --><span></span>x</p>', 'a', 'x'],
    ['<p>a<script>no</script>x</p>', 'a', 'x'],
  ])('joins inline elements: %s', (html, from, to) => {
    page(html);
    expect(flowNeighbour(textNode(from), 'after')).toBe(textNode(to));
    expect(flowNeighbour(textNode(to), 'before')).toBe(textNode(from));
  });

  it.each([
    '<p>a</p><p>x</p>',
    '<p>a<button>x</button></p>',
    '<table><tr><td>a</td><td>x</td></tr></table>',
    '<p>a<x-y>x</x-y></p>',
  ])('ends at the border of a block: %s', (html) => {
    page(html);
    expect(flowNeighbour(textNode('a'), 'after')).toBeUndefined();
    expect(flowNeighbour(textNode('x'), 'before')).toBeUndefined();
  });

  it('stops at a line break and goes on behind it', () => {
    page('<p>a<br>x</p>');
    const br = document.querySelector('br');
    expect(flowNeighbour(textNode('a'), 'after')).toBe(br);
    expect(br && flowNeighbour(br, 'after')).toBe(textNode('x'));
  });

  it('gives up on a page that hides its text behind thousands of empty elements', () => {
    page(`<p>a${'<i></i>'.repeat(5_000)}x</p>`);
    expect(flowNeighbour(textNode('a'), 'after')).toBeUndefined();
  });
});

describe('isShown', () => {
  it('is false for scripts, styles and the default text of a field', () => {
    page('<script type="x">s</script><style>t</style><textarea>u</textarea><p>v</p>');
    const shown = [...document.querySelectorAll('script, style, textarea, p')].map((element) => {
      const text = element.firstChild;
      return text !== null && isText(text) && isShown(text);
    });
    expect(shown).toEqual([false, false, false, true]);
  });
});
