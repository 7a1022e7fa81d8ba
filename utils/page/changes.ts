import { isElement, isInline, isText } from './inline-flow.ts';
import { ATTRIBUTES } from './read-element.ts';

/** What has changed in a document since the last look, as far as it matters for reading. */
export interface Changes {
  /** Text nodes that are new, whose text is new, or whose neighbour is. */
  readonly texts: ReadonlySet<Text>;
  /** Roots of trees that were added. */
  readonly trees: ReadonlySet<Element>;
  /** Elements with a new attribute or value. */
  readonly elements: ReadonlySet<Element>;
  /** So much has changed that it is cheaper to read everything again; the sets are then incomplete. */
  readonly all: boolean;
}

/** Collects the changes of a document and of shadow roots until somebody takes them. */
export interface ChangeCollector {
  /** Begins to watch a document or a shadow root. */
  observe(root: Node): void;
  /** A field's value was changed by the person, which no observer is told. */
  note(field: Element): void;
  /** What has been collected, which begins anew; `undefined` when nothing has changed. */
  take(): Changes | undefined;
  stop(): void;
}

/** Beyond this the page is changing faster than its changes are worth following one by one. */
const MOST = 4_000;

const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...ATTRIBUTES, 'value', 'type'],
} as const satisfies MutationObserverInit;

/** Begins with nothing; `onChange` is called once when there is something to take. */
export function collectChanges(onChange: () => void): ChangeCollector {
  let pending = emptyChanges();
  let isPending = false;

  const mark = (): void => {
    if (isPending) return;
    isPending = true;
    onChange();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // Once everything is to be read again, the records say nothing more. A page that adds thousands of nodes
      // a second is left to it.
      if (pending.all) break;
      addRecord(pending, record);
      pending.all = pending.texts.size + pending.trees.size + pending.elements.size > MOST;
    }
    mark();
  });

  return {
    observe: (root) => observer.observe(root, WATCHED),
    note(field) {
      pending.elements.add(field);
      mark();
    },
    take() {
      if (!isPending) return undefined;
      const taken = pending;
      pending = emptyChanges();
      isPending = false;
      return taken;
    },
    stop: () => observer.disconnect(),
  };
}

function emptyChanges() {
  return { texts: new Set<Text>(), trees: new Set<Element>(), elements: new Set<Element>(), all: false };
}

function addRecord(changes: ReturnType<typeof emptyChanges>, record: MutationRecord): void {
  const { target } = record;
  if (record.type === 'characterData') {
    if (isText(target)) changes.texts.add(target);
    return;
  }
  if (record.type === 'attributes') {
    if (isElement(target)) changes.elements.add(target);
    return;
  }
  for (const node of record.addedNodes) {
    if (isText(node)) changes.texts.add(node);
    else if (isElement(node)) changes.trees.add(node);
  }
  // What stood on either side of the change may read differently now, joined or parted.
  for (const node of [record.previousSibling, record.nextSibling]) {
    const text = node === null ? undefined : edgeText(node);
    if (text !== undefined) changes.texts.add(text);
  }
}

/** A text node, or the first one in an inline element. */
function edgeText(node: Node): Text | undefined {
  let at: Node | null = node;
  while (at !== null && isInline(at)) at = at.firstChild;
  return at !== null && isText(at) ? at : undefined;
}
