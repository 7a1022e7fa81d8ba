// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createOccurrences } from '../../../utils/page/occurrences.ts';
import { passageAround } from '../../../utils/page/passage.ts';
import type { Occurrence, Span } from '../../../utils/page/types.ts';
import { exhaust, page, textNode } from './page.ts';

function at(node: Text, offset: number): Occurrence<Span> {
  const start = { node, offset };
  return { channel: 'text', found: { start: 0, end: 1 }, start, end: start };
}

describe('the store of occurrences', () => {
  it('replaces what began in the stretch that was read again, and nothing else', () => {
    page('<p>0123456789</p>');
    const node = textNode('0123456789');
    const store = createOccurrences<Span>(10);
    store.replaceIn(passageAround({ node, offset: 0 }, 0, 10), [at(node, 1), at(node, 8)]);
    store.replaceIn(passageAround({ node, offset: 0 }, 0, 5), [at(node, 3)]);
    expect(Array.from(store.all(), (one) => one.channel === 'text' && one.start.offset)).toEqual([8, 3]);
  });

  it('drops what has left the document', () => {
    page('<p>a</p><p>b</p>');
    const store = createOccurrences<Span>(10);
    for (const text of ['a', 'b']) {
      const node = textNode(text);
      store.replaceIn(passageAround({ node, offset: 0 }, 1, 1), [at(node, 0)]);
    }
    document.querySelector('p')?.remove();
    exhaust(store.sweep());
    expect([...store.all()]).toHaveLength(1);
  });

  it('has a version that tells a change from none', () => {
    page('<p title="x">a</p>');
    const element = document.querySelector('p');
    if (element === null) throw new Error('no element');
    const store = createOccurrences<Span>(10);
    store.replaceAt(element, []);
    exhaust(store.sweep());
    expect(store.version()).toBe(0);
    store.replaceAt(element, [{ channel: 'title', found: { start: 0, end: 1 }, element }]);
    expect(store.version()).toBe(1);
  });

  it('keeps no more than its limit and counts the rest', () => {
    page('<p>a</p>');
    const node = textNode('a');
    const store = createOccurrences<Span>(10);
    store.replaceIn(
      passageAround({ node, offset: 0 }, 1, 1),
      Array.from({ length: 25 }, () => at(node, 0)),
    );
    expect([...store.all()]).toHaveLength(10);
    expect(store.dropped()).toBe(15);
  });
});
