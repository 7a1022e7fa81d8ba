import type { Changes } from './changes.ts';
import { isInline, isShown, isText } from './inline-flow.ts';
import { readElement } from './read-element.ts';
import { type ElementReading, readElements } from './read-elements.ts';
import { readList } from './read-list.ts';
import { readAround, readText, readTexts } from './read-text.ts';
import type { Steps } from './slices.ts';
import { chunksOf } from './text-chunks.ts';
import type { Span } from './types.ts';

/** Above this a text is first looked through for what may be worth reading. */
const SHORT = 1_024;

/** Children of an element that is read again as a list when one of them, or a text in it, has changed. */
const MOST_ITEMS = 64;
/** Elements of an item: a box with a number and a word. */
const MOST_IN_ITEM = 3;
/** Lists that are read again at a time. */
const MOST_LISTS = 64;

/** Reads again what has changed, and forgets what is gone. Yields after every small piece of work. */
export function* readChanges<F extends Span>(changes: Changes, reading: ElementReading<F>): Steps {
  const settled = new Map<Text, number>();
  // Each once: a feed may be given a thousand rows, and to count its children takes long.
  const lists = new Set<Element>();
  const addList = (list: Element | null | undefined): void => {
    if (list) lists.add(list);
  };
  // Together: what has to be done once for each costs more than a row of a feed itself.
  const trees = [...changes.trees].filter(({ isConnected }) => isConnected);
  yield* readTexts(trees, reading.search, reading.into);
  yield* readElements(trees, reading);
  for (const tree of trees) {
    if (tree.childElementCount <= MOST_IN_ITEM) addList(tree.parentElement);
    const edge = isInline(tree) ? firstText(tree) : undefined;
    if (edge !== undefined) yield* readAgain(edge, reading, settled);
  }
  for (const text of changes.texts) {
    yield* readAgain(text, reading, settled);
    addList(text.parentElement?.parentElement);
    addList(text.parentElement?.parentElement?.parentElement);
  }
  for (const element of changes.elements) {
    if (element.isConnected) reading.into.replaceAt(element, readElement(element, reading.search));
    yield;
  }
  yield* readLists(lists, reading);
  yield* reading.into.sweep();
}

/** Reads what may be lists of words, one of which was added or changed; one is no larger than a chunk. */
function* readLists<F extends Span>(lists: ReadonlySet<Element>, { search, into }: ElementReading<F>): Steps {
  let left = MOST_LISTS;
  for (const list of lists) {
    yield;
    if (!list.isConnected || list.childElementCount > MOST_ITEMS) continue;
    if (left-- <= 0) break;
    const { value: chunk } = chunksOf([list]).next();
    if (chunk?.hasList) readList(chunk, search, into);
  }
}

function* readAgain<F extends Span>(
  text: Text,
  { search, into }: ElementReading<F>,
  settled: Map<Text, number>,
): Steps {
  if (!text.isConnected || (settled.get(text) ?? -1) >= text.length) return;
  into.forget(text);
  if (!isShown(text)) return;
  for (const [node, until] of readAround({ node: text, offset: 0 }, search, into)) settled.set(node, until);
  yield;
  if (text.length > SHORT) yield* readText(text, search, into);
}

function firstText(tree: Element): Text | undefined {
  let at: Node | null = tree;
  while (at !== null && !isText(at)) at = at.firstChild;
  return at ?? undefined;
}
