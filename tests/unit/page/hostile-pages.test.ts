// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressSearch } from '../../../entrypoints/content/address-search.ts';
import type { Found } from '../../../entrypoints/content/found.ts';
import { PageReader } from '../../../utils/page/page-reader.ts';
import type { Search } from '../../../utils/page/types.ts';
import { fakePacing, page } from './page.ts';

const GENESIS = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const BURN = '0x000000000000000000000000000000000000dEaD';

/** What reading cost: characters that were looked through and read, and elements that were asked for a shadow root. */
const work = { scanned: 0, detected: 0, asked: 0 };
const closedRoots = new Map<Element, ShadowRoot>();
let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  closedRoots.clear();
  Object.assign(work, { scanned: 0, detected: 0, asked: 0 });
});
afterEach(() => controller.abort());

function counted(search: Search<Found>): Search<Found> {
  return {
    ...search,
    scan(text, onSpan) {
      work.scanned += text.length;
      search.scan(text, onSpan);
    },
    detect(text) {
      work.detected += text.length;
      return search.detect(text);
    },
  };
}

function start(): PageReader<Found> {
  const reader = new PageReader<Found>({
    document,
    search: counted(addressSearch(() => '')),
    shadowRoots: {
      quick: (element) => {
        work.asked++;
        return element.shadowRoot;
      },
      thorough: (element) => {
        work.asked++;
        return closedRoots.get(element) ?? element.shadowRoot;
      },
    },
    pacing: fakePacing(),
    onRead: () => undefined,
    isWanted: () => true,
    signal: controller.signal,
  });
  void reader.run();
  return reader;
}

async function shows(reader: PageReader<Found>, ...expected: string[]): Promise<void> {
  const finds = () => Array.from(reader.occurrences(), ({ found }) => found.raw);
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if (reader.complete && finds().join() === expected.join()) break;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(finds()).toEqual(expected);
}

describe('reading a page', () => {
  it('asks each element of a thousand shadow trees, one in the other, a few times', async () => {
    page('<main></main>');
    let at: Element | ShadowRoot | null = document.querySelector('main');
    for (let depth = 0; depth < 1_000; depth++) {
      const host: HTMLElement = document.createElement('div');
      at?.append(host);
      at = host.attachShadow({ mode: depth % 2 === 0 ? 'closed' : 'open' });
      if (depth % 2 === 0) closedRoots.set(host, at);
    }
    at?.append(GENESIS);
    await shows(start(), GENESIS);
    expect(work.asked).toBeLessThan(5_000);
    expect(work.detected).toBeLessThan(1_000);
  }, 30_000);

  it('reads each of a million zero-width characters a few times', async () => {
    page('<p></p>');
    document.querySelector('p')?.append(`${'\u200b'.repeat(1_000_000)} ${GENESIS}`);
    await shows(start(), GENESIS);
    expect(work.scanned).toBeLessThan(3_000_000);
    expect(work.detected).toBeLessThan(3_000_000);
  }, 30_000);

  it('reads between halves of characters, also where one is split over two elements', async () => {
    page('<p></p><div><b></b><i></i></div>');
    document.querySelector('p')?.append(`\udc00${GENESIS}\ud83d`);
    document.querySelector('b')?.append('\ud83d');
    document.querySelector('i')?.append(`\ude00 ${BURN} \ud800\ud800`);
    await shows(start(), GENESIS, BURN);
  });

  it('counts the children of a feed once, however many rows come at a time', async () => {
    page('<main></main>');
    const main = document.querySelector('main');
    const reader = start();
    await shows(reader);
    let counts = 0;
    const count = (): number => {
      counts++;
      return main?.children.length ?? 0;
    };
    if (main) Object.defineProperty(main, 'childElementCount', { get: count });
    for (let row = 0; row < 500; row++)
      main?.append(Object.assign(document.createElement('p'), { textContent: 'row' }));
    main?.append(Object.assign(document.createElement('p'), { textContent: GENESIS }));
    await shows(reader, GENESIS);
    expect(counts).toBeLessThan(20);
  });

  it('reads no more than what a page edits while it is read, and what stands there in the end', async () => {
    page(`${'<p>some words of a long page, again and again</p>'.repeat(400)}<p>${GENESIS}</p>`);
    const reader = start();
    const texts = Array.from(document.querySelectorAll('p'), ({ firstChild }) => firstChild);
    for (let edit = 0; edit < 100; edit++) {
      const text = texts[(edit * 7) % 400];
      if (text) text.nodeValue = `edited ${edit} ${BURN.slice(0, 20)}`;
      if (edit % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    document.querySelector('p:last-of-type')?.replaceChildren(BURN);
    await shows(reader, BURN);
    // The page is 18,000 characters long, and each edit may have its neighbours read again.
    expect(work.scanned).toBeLessThan(60_000);
    expect(work.detected).toBeLessThan(12_000);
  });
});
