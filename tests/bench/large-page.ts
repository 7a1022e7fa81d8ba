import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * - `feed`: 50,000 text nodes, 5 MB of text, 1,000 addresses: the page by which the cost of reading is judged.
 * - `links`: as many nodes, single words in links with attributes and no spaces between them: the dearest of
 *   ordinary pages.
 */
export const PAGE_KINDS = ['feed', 'links'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export function isPageKind(kind: string): kind is PageKind {
  return PAGE_KINDS.some((known) => known === kind);
}

const NODES = 50_000;
const WORDS =
  'the quick brown fox jumps over a lazy dog while reading long forum threads about money transfers and wallets that nobody remembers'.split(
    ' ',
  );

/** The same page every time. */
export function largePage(kind: PageKind): string {
  const random = generator(7);
  const body = kind === 'feed' ? feed(random) : links(random);
  return `<!doctype html><meta charset="utf-8"><title>to be measured</title><div id="app"><div><main>${body}</main></div></div>`;
}

function feed(random: () => number): string {
  const posts: string[] = [];
  for (let nodes = 0; nodes < NODES; nodes += 5) {
    const address = nodes % 50 === 0 ? ` ${madeUpAddress(nodes)} ` : '';
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

function prose(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += `${word(random)} `;
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
