import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * - `feed`: 50,000 text nodes, 5 MB of text, 1,000 addresses: the page by which the cost of reading is judged.
 * - `links`: as many nodes, single words in links with attributes and no spaces between them: the dearest of
 *   ordinary pages.
 * - `rows`: nothing at first; a script of the page adds 10,000 rows with 1,000 addresses when it hears `ADD_ROWS`, in a
 *   hundred steps, and says `ROWS_ADDED`. It takes them away when it hears `REMOVE_ROWS`.
 */
export const PAGE_KINDS = ['feed', 'links', 'rows'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export function isPageKind(kind: string): kind is PageKind {
  return PAGE_KINDS.some((known) => known === kind);
}

/** Addresses on the feed, and among the rows; each is different. */
export const ADDRESSES = 1_000;
export const ROWS = 10_000;

/** Events of the document by which the page with the rows and whoever measures it speak with each other. */
export const ADD_ROWS = 'bench-add-rows';
export const ROWS_ADDED = 'bench-rows-added';
export const REMOVE_ROWS = 'bench-remove-rows';

const NODES = 50_000;
const STEPS = 100;
const WORDS =
  'the quick brown fox jumps over a lazy dog while reading long forum threads about money transfers and wallets that nobody remembers'.split(
    ' ',
  );

/** The same page every time. */
export function largePage(kind: PageKind): string {
  const body = BODIES[kind](generator(7));
  return `<!doctype html><meta charset="utf-8"><title>to be measured: ${kind}</title><div id="app"><div><main>${body}</main></div></div>`;
}

const BODIES: Readonly<Record<PageKind, (random: () => number) => string>> = { feed, links, rows };

function feed(random: () => number): string {
  const posts: string[] = [];
  for (let nodes = 0; nodes < NODES; nodes += 5) {
    const address = nodes % (NODES / ADDRESSES) === 0 ? ` ${madeUpAddress(nodes)} ` : '';
    posts.push(
      `<article><h3>${prose(random, 40)}</h3><p>${prose(random, 120)}<b>${prose(random, 60)}</b>` +
        `${prose(random, 150)}${address}</p><div>${prose(random, 130)}</div></article>`,
    );
  }
  return posts.join('');
}

function links(random: () => number): string {
  return Array.from(
    { length: NODES },
    (_, n) =>
      `<li class="item"><a class="link" href="https://forum.example/topic/${n}/page" title="Topic">${word(random)}</a></li>`,
  ).join('');
}

/** The rows stand ready in a template, which is no part of what is read. */
function rows(random: () => number): string {
  const ready = Array.from({ length: ROWS }, (_, n) => {
    const address = n % (ROWS / ADDRESSES) === 0 ? ` ${madeUpAddress(n)} ` : '';
    return `<li><b>${prose(random, 20)}</b><p>${prose(random, 80)}${address}</p></li>`;
  });
  return `<ul></ul><template>${ready.join('')}</template><script>(${addRowsWhenAsked})(${ROWS / STEPS}, '${ADD_ROWS}', '${ROWS_ADDED}', '${REMOVE_ROWS}')</script>`;
}

/** Runs in the page. */
function addRowsWhenAsked(perStep: number, add: string, added: string, remove: string): void {
  const list = document.querySelector('ul');
  const ready = Array.from(document.querySelector('template')?.content.children ?? []);
  let shown = 0;
  const step = (): void => {
    list?.append(...ready.slice(shown, shown + perStep).map((row) => row.cloneNode(true)));
    shown += perStep;
    if (shown < ready.length) setTimeout(step, 10);
    else document.dispatchEvent(new Event(added));
  };
  document.addEventListener(add, () => {
    shown = 0;
    step();
  });
  document.addEventListener(remove, () => list?.replaceChildren());
}

/** Words in the order in which people write them: shuffled, they are a seed phrase now and then. */
function prose(random: () => number, length: number): string {
  let text = '';
  for (let at = Math.floor(random() * WORDS.length); text.length < length; at++)
    text += `${WORDS[at % WORDS.length]} `;
  return text;
}

function word(random: () => number): string {
  return WORDS[Math.floor(random() * WORDS.length)] ?? '';
}

/** Not an address of anybody: a number, with its EIP-55 checksum. */
function madeUpAddress(seed: number): string {
  const digits = bytesToHex(keccak_256(utf8ToBytes(`made up ${seed}`))).slice(0, 40);
  const checks = bytesToHex(keccak_256(utf8ToBytes(digits)));
  return `0x${Array.from(digits, (digit, n) => (Number.parseInt(checks[n] ?? '0', 16) > 7 ? digit.toUpperCase() : digit)).join('')}`;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
