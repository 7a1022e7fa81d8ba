import type { Pacing, Search, Span } from '../../../utils/page/types.ts';

/** Puts a page on screen. */
export function page(html: string): void {
  document.body.innerHTML = html;
}

/** The text node with exactly this text. */
export function textNode(text: string, root: Node = document): Text {
  const iterator = document.createNodeIterator(root, 4);
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode())
    if (node.nodeValue === text && node instanceof Text) return node;
  throw new Error(`The page has no text node ${JSON.stringify(text)}`);
}

/** What the tests look for: the word `find` with a number in angle brackets, 10 characters: `<find0001>`. */
export interface Found extends Span {
  readonly raw: string;
}

/** Finds `<find0001>`, also with `|` inside it, which stands for hidden pieces, and `word` twelve times in a list; `scan` reports everything that is not a space, as if it were promising. */
export const SEARCH: Search<Found> = {
  detect: (text) =>
    Array.from(text.matchAll(/<[|find]{4,}(?:\|*\d){4}\|*>/g), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      raw: match[0],
    })),
  scan(text, onSpan) {
    for (const { index, 0: word } of text.matchAll(/[<>a-z0-9]{5,}/g)) onSpan(index, index + word.length);
  },
  mayBeSplit: () => true,
  hiddenPiece: '|',
  detectList: (text) =>
    Array.from(text.matchAll(/(?:\bword ){11}word\b/g), ({ index, 0: raw }) => ({
      start: index,
      end: index + raw.length,
      raw,
    })),
};

/** Time that passes only when somebody waits, and then fifty times as fast. */
export function fakePacing(): Pacing & { turns: number } {
  let time = 0;
  const pacing = {
    turns: 0,
    now: () => time,
    yieldTurn: async () => {
      pacing.turns++;
      await new Promise<void>((resolve) => setTimeout(resolve));
    },
    wait: async (milliseconds: number) => {
      time += milliseconds;
      await new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 50));
    },
  };
  return pacing;
}

/** Runs steps to their end. */
export function exhaust(steps: Iterable<unknown>): number {
  let count = 0;
  for (const _ of steps) count++;
  return count;
}
