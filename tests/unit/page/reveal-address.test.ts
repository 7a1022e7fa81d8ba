// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { revealAddress } from '../../../entrypoints/content/reveal-address.ts';
import { sharedReading } from '../../../entrypoints/content/shared-reading.ts';
import type { FoundAddress } from '../../../utils/address/types.ts';
import type { Occurrence } from '../../../utils/page/types.ts';

const found = (address: string): FoundAddress => ({
  address,
  raw: address,
  format: 'bitcoin-p2pkh',
  chains: [],
  strength: 'verified',
  start: 0,
  end: address.length,
});

function page() {
  document.body.innerHTML = '<p id="one">aaa</p><p id="two">aaa</p><a id="link" href="bbb">x</a>';
  const scrolled: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.id);
  });
  const element = (id: string) => document.getElementById(id) ?? document.body;
  const inText = (id: string): Occurrence<FoundAddress> => {
    const node = document.createTextNode('aaa');
    element(id).replaceChildren(node);
    return { channel: 'text', found: found('aaa'), start: { node, offset: 0 }, end: { node, offset: 3 } };
  };
  const occurrences: Occurrence<FoundAddress>[] = [
    { channel: 'href', found: found('aaa'), element: element('link') },
    inText('one'),
    inText('two'),
    { channel: 'href', found: found('bbb'), element: element('link') },
  ];
  return { occurrences, scrolled };
}

test('scrolls to the occurrence of that number among those in the text, and round', () => {
  const { occurrences, scrolled } = page();
  const counts = [0, 1, 2].map((at) =>
    revealAddress(occurrences, { address: 'aaa', format: 'bitcoin-p2pkh', at }),
  );
  expect(scrolled).toEqual(['one', 'two', 'one']);
  expect(counts).toEqual([{ count: 2 }, { count: 2 }, { count: 2 }]);
});

test('scrolls to the link of an address that no text shows', () => {
  const { occurrences, scrolled } = page();
  expect(revealAddress(occurrences, { address: 'bbb', format: 'bitcoin-p2pkh', at: 0 })).toEqual({
    count: 1,
  });
  expect(scrolled).toEqual(['link']);
});

test('scrolls nowhere for what does not stand there, nor for another format', () => {
  const { occurrences, scrolled } = page();
  const count = { count: 0 };
  expect(revealAddress(occurrences, { address: 'ccc', format: 'bitcoin-p2pkh', at: 3 })).toEqual(count);
  expect(revealAddress(occurrences, { address: 'aaa', format: 'litecoin-p2pkh', at: 0 })).toEqual(count);
  expect(scrolled).toEqual([]);
});

test('what is shared with the script that marks is one for each world, and in no list of its names', () => {
  const world = {};
  const shared = sharedReading(world);
  expect(sharedReading(world)).toBe(shared);
  expect(sharedReading({})).not.toBe(shared);
  expect(Object.keys(world)).toEqual([]);
});
