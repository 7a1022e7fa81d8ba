import type { Changes } from './changes.ts';
import type { Occurrences } from './occurrences.ts';
import { readChanges } from './read-changes.ts';
import { type ElementReading, readElements } from './read-elements.ts';
import { readText } from './read-text.ts';
import type { ShadowRoots } from './shadow-hosts.ts';
import type { Steps } from './slices.ts';
import type { Search, Span } from './types.ts';

/** A document with all the shadow trees that hang in it, known so far. */
export interface Scope<F extends Span> {
  /** Reads everything. */
  readAll(into: Occurrences<F>): Steps;
  /** Reads what has changed, and the shadow trees that have come with it. */
  readChanges(changes: Changes, into: Occurrences<F>): Steps;
  /** Asks custom elements without a shadow root once more: they may be given one at any time, unannounced. */
  lookAgain(into: Occurrences<F>): Steps;
  /** Whether there are such elements. */
  isUnready(): boolean;
}

export interface ScopeOptions<F extends Span> {
  readonly document: Document;
  readonly search: Search<F>;
  readonly shadowRoots: ShadowRoots;
  /** Called once for each shadow root that is found. */
  readonly observe: (root: ShadowRoot) => void;
}

/** Custom elements without a shadow root that are remembered. */
const MOST_UNREADY = 500;

export function createScope<F extends Span>({
  document,
  search,
  shadowRoots,
  observe,
}: ScopeOptions<F>): Scope<F> {
  const known = new Set<ShadowRoot>();
  const unready = new Set<Element>();
  const unread: ShadowRoot[] = [];

  const onShadowRoot = (root: ShadowRoot): void => {
    unready.delete(root.host);
    if (known.has(root)) return;
    known.add(root);
    observe(root);
    unread.push(root);
  };
  const onUnready = (element: Element): void => {
    if (unready.size < MOST_UNREADY) unready.add(element);
  };
  const reading = (into: Occurrences<F>): ElementReading<F> => ({
    search,
    into,
    shadowRoots,
    onShadowRoot,
    onUnready,
  });

  function* readTree(root: Document | ShadowRoot, into: Occurrences<F>): Steps {
    yield* readText(root, search, into);
    yield* readElements([root], reading(into));
  }

  function* readShadows(into: Occurrences<F>): Steps {
    for (let root = unread.shift(); root !== undefined; root = unread.shift()) yield* readTree(root, into);
  }

  return {
    *readAll(into) {
      for (const root of known) if (!root.isConnected) known.delete(root);
      unread.push(...known);
      yield* readTree(document, into);
      yield* readShadows(into);
    },
    *readChanges(changes, into) {
      yield* readChanges(changes, reading(into));
      yield* readShadows(into);
    },
    *lookAgain(into) {
      for (const element of unready) {
        const root = element.isConnected ? shadowRoots.thorough(element) : null;
        if (root !== null) onShadowRoot(root);
        else if (!element.isConnected) unready.delete(element);
        yield;
      }
      yield* readShadows(into);
    },
    isUnready: () => unready.size > 0,
  };
}
