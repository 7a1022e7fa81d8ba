// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createOccurrences } from '../../../utils/page/occurrences.ts';
import { readElements } from '../../../utils/page/read-elements.ts';
import type { Search } from '../../../utils/page/types.ts';
import { exhaust, type Found, page, SEARCH } from './page.ts';

interface Options {
  readonly most?: number;
  readonly search?: Search<Found>;
}

function read(html: string, { most, search = SEARCH }: Options = {}): { finds: string[]; hosts: string[] } {
  page(html);
  document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const into = createOccurrences<Found>(1_000);
  const hosts: string[] = [];
  const reading = {
    search,
    into,
    shadowRoots: {
      quick: (element: Element) => element.shadowRoot,
      thorough: (element: Element) => element.shadowRoot,
    },
    onShadowRoot: ({ host }: ShadowRoot) => hosts.push(host.id),
    onUnready: () => undefined,
  };
  exhaust(readElements([most === undefined ? document.body : document], reading, most));
  return { finds: Array.from(into.all(), ({ found, channel }) => `${channel} ${found.raw}`), hosts };
}

const PAGE = `<main title="&lt;find0001>"><a href="/&lt;find0002>" title="x">y</a><p id="host"></p>
  <input value="&lt;find0003>"><textarea>&lt;find0004></textarea><i lang="&lt;find0005>"></i></main>`;

describe('readElements', () => {
  it.each([
    ['of ordinary size', 200_000],
    ['of extraordinary size', 3],
  ])('reads attributes, values and shadow roots of a tree %s', (_, most) => {
    const { finds, hosts } = read(PAGE, { most });
    expect(finds.toSorted()).toEqual([
      'href <find0002>',
      'title <find0001>',
      'value <find0003>',
      'value <find0004>',
    ]);
    expect(hosts).toEqual(['host']);
  });

  it('reads what the root itself carries', () => {
    document.body.title = '<find0006>';
    expect(read('').finds).toEqual(['title <find0006>']);
    document.body.removeAttribute('title');
  });

  it('looks through the attributes of many elements at once', () => {
    let scans = 0;
    const search: Search<Found> = {
      ...SEARCH,
      scan(text, onSpan) {
        scans++;
        SEARCH.scan(text, onSpan);
      },
    };
    const { finds } = read(`${'<i title="a"></i>'.repeat(999)}<b title="&lt;find0001>"></b>`, { search });
    expect(finds).toEqual(['title <find0001>']);
    expect(scans).toBeLessThan(100);
  });

  it('does not take two attributes that follow each other for one', () => {
    expect(read('<i title="&lt;find"></i><i title="0001>"></i>').finds).toEqual([]);
  });
});
