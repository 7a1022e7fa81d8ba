// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageReader } from '../../../utils/page/page-reader.ts';
import { type Found, fakePacing, page, SEARCH, textNode } from './page.ts';

let controller: AbortController;
let reports: string[][];
let wanted: boolean;
const closedRoots = new Map<Element, ShadowRoot>();

beforeEach(() => {
  controller = new AbortController();
  reports = [];
  wanted = true;
  closedRoots.clear();
});
afterEach(() => controller.abort());

function start(html: string): PageReader<Found> {
  page(html);
  const reader: PageReader<Found> = new PageReader({
    document,
    search: SEARCH,
    shadowRoots: {
      quick: (element) => element.shadowRoot,
      thorough: (element) => closedRoots.get(element) ?? element.shadowRoot,
    },
    pacing: fakePacing(),
    onRead: () => reports.push(finds(reader)),
    isWanted: () => wanted,
    signal: controller.signal,
  });
  void reader.run();
  return reader;
}

function finds(reader: PageReader<Found>): string[] {
  return Array.from(reader.occurrences(), ({ found, channel }) => `${channel} ${found.raw}`);
}

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 2_000 && !condition(); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 2));
  expect(condition()).toBe(true);
}

async function shows(reader: PageReader<Found>, ...expected: string[]): Promise<void> {
  await until(() => reader.complete && finds(reader).join() === expected.join()).catch(() => undefined);
  expect(finds(reader)).toEqual(expected);
}

describe('the reader of a page', () => {
  it('reports once when the first reading has ended, also when there is nothing', async () => {
    const reader = start('<p>nothing</p>');
    await until(() => reader.complete);
    expect(reports).toEqual([[]]);
  });

  it('reads text, attributes and fields, but no password', async () => {
    const reader = start(
      `<p>&lt;find0001></p><a href="/x/<find0002>">x</a><img alt="<find0003>"><button aria-label="<find0004>"
       data-clipboard-text="<find0005>">x</button><textarea>&lt;find0006></textarea>
       <input value="<find0007>"><input type="password" value="<find0008>"><input type="hidden" value="<find0009>">
       <input type="text" autocomplete="current-password" value="<find0010>">`,
    );
    await shows(
      reader,
      'text <find0001>',
      'href <find0002>',
      'alt <find0003>',
      'aria-label <find0004>',
      'data-clipboard-text <find0005>',
      'value <find0007>',
      'value <find0006>',
    );
  });

  it('reads what is added, changed and removed', async () => {
    const reader = start('<p>first</p>');
    await shows(reader);
    document.body.append(Object.assign(document.createElement('p'), { textContent: '<find0001>' }));
    await shows(reader, 'text <find0001>');
    textNode('<find0001>').data = 'now <find0002>';
    await shows(reader, 'text <find0002>');
    document.body.lastElementChild?.setAttribute('title', '<find0003>');
    await shows(reader, 'text <find0002>', 'title <find0003>');
    document.body.lastElementChild?.remove();
    await shows(reader);
    expect(reports.at(-1)).toEqual([]);
  });

  it('joins what is written letter by letter', async () => {
    const reader = start('<p></p>');
    await shows(reader);
    for (const letter of '<find0001>') {
      document
        .querySelector('p')
        ?.append(Object.assign(document.createElement('b'), { textContent: letter }));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await shows(reader, 'text <find0001>');
  });

  it('sees that something was parted, and joined again', async () => {
    const reader = start('<p>&lt;find0001></p>');
    await shows(reader, 'text <find0001>');
    const rest = textNode('<find0001>').splitText(5);
    rest.before(document.createElement('hr'));
    await shows(reader);
    document.querySelector('hr')?.remove();
    await shows(reader, 'text <find0001>');
  });

  it('does not report a change that changes nothing', async () => {
    const reader = start('<p>&lt;find0001></p><p>clock</p>');
    await shows(reader, 'text <find0001>');
    for (let tick = 0; tick < 20; tick++) {
      const clock = document.body.lastElementChild?.firstChild;
      if (clock) clock.nodeValue = `tick ${tick}`;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(reports).toHaveLength(1);
  });

  it('reads what a person types into a field', async () => {
    const reader = start('<input>');
    await shows(reader);
    const field = document.querySelector('input');
    if (field === null) throw new Error('no field');
    field.value = '<find0001>';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await shows(reader, 'value <find0001>');
  });

  it('reads open and closed shadow trees, nested ones too, and follows their changes', async () => {
    page('<div id="open"></div><div id="closed"></div>');
    const open = document.querySelector('#open')?.attachShadow({ mode: 'open' });
    open?.append(Object.assign(document.createElement('p'), { textContent: '<find0001>' }));
    const host = document.querySelector('#closed');
    const closed = host?.attachShadow({ mode: 'closed' });
    if (!host || !closed) throw new Error('no host');
    closedRoots.set(host, closed);
    const html = document.body;
    const reader = startOn(html);
    await shows(reader, 'text <find0001>');
    closed.append('<find0002>');
    await shows(reader, 'text <find0001>', 'text <find0002>');
    host.remove();
    document.body.append('.');
    await shows(reader, 'text <find0001>');
  });

  it('finds the shadow root that a custom element is given later', async () => {
    const reader = start('<x-card></x-card>');
    await shows(reader);
    document.querySelector('x-card')?.attachShadow({ mode: 'open' }).append('<find0001>');
    await shows(reader, 'text <find0001>');
  });

  it('reads everything again when too much has changed to follow it, and loses nothing', async () => {
    const reader = start('<p>&lt;find0001></p>');
    await shows(reader, 'text <find0001>');
    for (let batch = 0; batch < 6; batch++) {
      for (let n = 0; n < 1_000; n++) document.body.append(document.createElement('i'));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    document.body.append('<find0002>');
    await shows(reader, 'text <find0001>', 'text <find0002>');
    // The test's document, not the reader, takes its time over thousands of elements.
  }, 30_000);

  it('ends when nobody wants it any more', async () => {
    const reader = start('<p>first</p>');
    await shows(reader);
    wanted = false;
    document.body.append('<find0001>');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(finds(reader)).toEqual([]);
  });
});

function startOn(body: HTMLElement): PageReader<Found> {
  const children = [...body.childNodes];
  const reader = start('');
  body.append(...children);
  return reader;
}
