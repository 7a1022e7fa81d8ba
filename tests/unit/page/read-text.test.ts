// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createOccurrences, type Occurrences } from '../../../utils/page/occurrences.ts';
import { readText } from '../../../utils/page/read-text.ts';
import { exhaust, type Found, page, SEARCH } from './page.ts';

let store: Occurrences<Found>;
beforeEach(() => {
  store = createOccurrences<Found>(1_000);
});

function finds(): string[] {
  return Array.from(store.all(), ({ found }) => found.raw);
}

function read(html: string): string[] {
  page(html);
  exhaust(readText(document.body, SEARCH, store));
  return finds();
}

describe('readText', () => {
  it.each([
    ['in one node', '<p>pay &lt;find0001> now</p>'],
    ['split by a break opportunity', '<p>pay &lt;find<wbr>0001> now</p>'],
    [
      'letter by letter',
      `<p>${[...'<find0001>'].map((c) => `<span>${c === '<' ? '&lt;' : c}</span>`).join('')}</p>`,
    ],
    ['glued to the next element by a style', '<p><span>&lt;find0001></span><span>abc</span></p>'],
    ['inside an inline element beside a block', '<div>x<b>&lt;find0001></b><p>y</p></div>'],
  ])('finds what stands %s', (_, html) => {
    expect(read(html)).toEqual(['<find0001>']);
  });

  it.each([
    ['over the border of blocks', '<p>&lt;find</p><p>0001></p>'],
    ['in a script', '<script type="x">"<find0001>"</script>'],
    ['in a long script', `<script type="x">${'abcde '.repeat(200)}<find0001></script>`],
    ['in a style', '<style>p::after{content:"<find0001>"}</style>'],
  ])('does not find what stands %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  it.each([
    ['is not displayed', '<p>&lt;fi<i style="display:none">x</i>nd0001></p>'],
    [
      'hides itself in an element that does not',
      '<p>&lt;fi<b>nd<i style="visibility:hidden">x</i></b>0001></p>',
    ],
    ['has no size', '<p>&lt;find00<i style="font-size:0">x</i>01></p>'],
    ['has no colour', '<p>&lt;find00<i style="color:rgba(0, 0, 0, 0)">x</i>01></p>'],
    ['comes twice', '<p>&lt;f<i style="display:none">x</i>ind00<i style="display:none">y</i>01></p>'],
  ])('passes over a piece that %s', (_, html) => {
    expect(read(`${html}<p>more</p>`).map((raw) => raw.replaceAll('|', ''))).toEqual(['<find0001>']);
    const [one] = store.all();
    if (one?.channel !== 'text') throw new Error('not found in text');
    const range = document.createRange();
    range.setStart(one.start.node, one.start.offset);
    range.setEnd(one.end.node, one.end.offset);
    expect(range.toString().replace(/[xy]/g, '')).toBe('<find0001>');
  });

  it.each([
    ['is seen', '<p>&lt;fi<i>x</i>nd0001></p>'],
    ['is hidden with all around it', '<p style="display:none">&lt;fi<i>x</i>nd0001></p>'],
    ['stands at the end', '<p>&lt;find0<b>001</b><i style="display:none">x</i></p>'],
  ])('does not pass over a piece that %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  it('asks for no style where everything is found, or nothing can be', () => {
    const original = Element.prototype.checkVisibility;
    let asked = 0;
    Element.prototype.checkVisibility = function (options) {
      asked++;
      return original.call(this, options);
    };
    read('<p>&lt;fi<i>nd</i>0001></p><p>some <b>words</b> and <i>more</i></p><p>&lt;find0002></p>');
    Element.prototype.checkVisibility = original;
    expect(asked).toBe(0);
    expect(finds()).toHaveLength(2);
  });

  it('finds each of two in neighbouring blocks that have no space between them', () => {
    expect(read('<ul><li>&lt;find0001></li><li>&lt;find0002></li></ul>')).toEqual([
      '<find0001>',
      '<find0002>',
    ]);
  });

  it('counts each place once, however often it is read', () => {
    read('<p>&lt;find0001> and &lt;find0001></p>');
    exhaust(readText(document.body, SEARCH, store));
    expect(finds()).toHaveLength(2);
  });

  it('finds everything in a text of megabytes, also where its pieces meet', () => {
    const words = Array.from({ length: 9_999 }, (_, n) => `<find${String(n).padStart(4, '0')}>`);
    page('<pre></pre>');
    document.querySelector('pre')?.append(document.createTextNode(words.join(' padding '.repeat(11))));
    store = createOccurrences<Found>(20_000);
    const steps = exhaust(readText(document.body, SEARCH, store));
    expect(new Set(finds()).size).toBe(words.length);
    expect(steps).toBeGreaterThan(400);
  });

  it('finds what the parser has split over two text nodes', () => {
    page('<pre></pre>');
    const pre = document.querySelector('pre');
    for (const text of [`${'word '.repeat(1_700)}<fi`, `nd0001>${' word'.repeat(1_700)}`])
      pre?.append(document.createTextNode(text));
    exhaust(readText(document.body, SEARCH, store));
    expect(finds()).toEqual(['<find0001>']);
  });

  it('looks through a menu without spaces by a few questions, not by one for each word', () => {
    let questions = 0;
    const search: typeof SEARCH = {
      ...SEARCH,
      scan(text, onSpan) {
        questions++;
        SEARCH.scan(text, onSpan);
      },
      mayBeSplit() {
        questions++;
        return false;
      },
    };
    page(`<ul>${'<li>menu</li>'.repeat(2_000)}<li>&lt;find0001></li></ul>`);
    exhaust(readText(document.body, search, store));
    expect(finds()).toEqual(['<find0001>']);
    expect(questions).toBeLessThan(20);
  });

  it('keeps the way back to the document', () => {
    read('<p>pay <b>&lt;find</b>0001> now</p>');
    const [one] = store.all();
    if (one?.channel !== 'text') throw new Error('not found in text');
    const range = document.createRange();
    range.setStart(one.start.node, one.start.offset);
    range.setEnd(one.end.node, one.end.offset);
    expect(range.toString()).toBe('<find0001>');
  });
});
