import { addressSearch } from '../../entrypoints/content/address-search.ts';
import { shadowRoots } from '../../entrypoints/content/shadow-roots.ts';
import { createPacing } from '../../utils/page/pacing.ts';
import { PageReader } from '../../utils/page/page-reader.ts';

/** Runs as a content script on the page that is measured, and leaves what it measured in the page's title. */

/** What is compared with: the least that any reading of a page has to do. */
function readBare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += node.nodeValue?.length ?? 0;
  return length;
}

async function readWhole() {
  const ended = new AbortController();
  const began = performance.now();
  return new Promise<{ busy: number; longest: number; wall: number; found: number }>((resolve) => {
    const reader = new PageReader({
      document,
      search: addressSearch(() => ''),
      shadowRoots,
      pacing: createPacing(),
      isWanted: () => true,
      onRead: () => {
        if (!reader.complete) return;
        ended.abort();
        const found = Array.from(reader.occurrences()).length;
        resolve({ ...reader.cost, wall: performance.now() - began, found });
      },
      signal: ended.signal,
    });
    void reader.run();
  });
}

async function measure(): Promise<void> {
  const bare: number[] = [];
  const whole: Awaited<ReturnType<typeof readWhole>>[] = [];
  for (let round = 0; round < 9; round++) {
    const began = performance.now();
    readBare();
    bare.push(performance.now() - began);
    whole.push(await readWhole());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  document.title = `measured ${JSON.stringify({ bare, whole })}`;
}

if (document.title === 'to be measured') void measure();
