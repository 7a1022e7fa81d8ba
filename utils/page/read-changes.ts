import type { Changes } from './changes.ts';
import { isInline, isShown, isText } from './inline-flow.ts';
import { readElement } from './read-element.ts';
import { type ElementReading, readElements } from './read-elements.ts';
import { readList } from './read-list.ts';
import { readAround, readText } from './read-text.ts';
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
  for (const tree of changes.trees) {
    if (!tree.isConnected) continue;
    yield* readText(tree, reading.search, reading.into);
    yield* readElements(tree, reading);
    const edge = isInline(tree) ? firstText(tree) : undefined;
    if (edge !== undefined) yield* readAgain(edge, reading, settled);
  }
  for (const text of changes.texts) yield* readAgain(text, reading, settled);
  for (const element of changes.elements) {
    if (element.isConnected) reading.into.replaceAt(element, readElement(element, reading.search));
    yield;
  }
  for (const list of listsAround(changes)) {
    for (const chunk of chunksOf(list)) {
      if (chunk.hasList) readList(chunk, reading.search, reading.into);
      break;
    }
    yield;
  }
  yield* reading.into.sweep();
}

/** What may be a list of words, one of which was added or changed: it is no larger than one chunk. */
function listsAround({ trees, texts }: Changes): ReadonlySet<Element> {
  const lists = new Set<Element>();
  const add = (list: Element | null | undefined): void => {
    const isList = list?.isConnected && list.childElementCount <= MOST_ITEMS;
    if (isList && lists.size < MOST_LISTS) lists.add(list);
  };
  for (const tree of trees) if (tree.childElementCount <= MOST_IN_ITEM) add(tree.parentElement);
  for (const { parentElement } of texts) {
    add(parentElement?.parentElement);
    add(parentElement?.parentElement?.parentElement);
  }
  return lists;
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
