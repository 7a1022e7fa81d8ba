import type { Steps } from './slices.ts';

/** How a browser tells the shadow root of an element. */
export interface ShadowRoots {
  /** Cheap enough to be asked of every element. Firefox knows closed roots here, Chromium only open ones. */
  readonly quick: (element: Element) => ShadowRoot | null;
  /** Knows closed roots too; 7 µs a question in Chromium. */
  readonly thorough: (element: Element) => ShadowRoot | null;
}

export interface HostFinderOptions {
  readonly shadowRoots: ShadowRoots;
  readonly onShadowRoot: (root: ShadowRoot) => void;
  readonly onUnready: (element: Element) => void;
}

/** Finds the elements that have a shadow root. */
export interface HostFinder {
  see(element: Element): void;
  /** Asks the thorough question where it was put off. Yields often. */
  settle(): Steps;
}

/** Elements of HTML that may be given a shadow root, besides custom ones: DOM standard, `attachShadow`. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** In a tree of more elements only those are asked the thorough question that have nothing to show without. */
const MOST_DOUBTFUL = 3_000;
const STRIDE = 16;

export function createHostFinder({ shadowRoots, onShadowRoot, onUnready }: HostFinderOptions): HostFinder {
  const isDearer = shadowRoots.thorough !== shadowRoots.quick;
  const doubtful: Element[] = [];
  let seen = 0;

  const ask = (element: Element): void => {
    const isCustom = element.localName.includes('-');
    if (!isCustom && !HOSTS.has(element.localName)) return;
    const root = shadowRoots.thorough(element);
    if (root !== null) onShadowRoot(root);
    else if (isCustom) onUnready(element);
  };

  return {
    see(element) {
      const root = shadowRoots.quick(element);
      if (root !== null) onShadowRoot(root);
      else if (seen < MOST_DOUBTFUL) doubtful.push(element);
      else if (isDearer && !element.hasChildNodes()) ask(element);
      seen++;
    },
    *settle() {
      const rest = seen > MOST_DOUBTFUL ? doubtful.filter((element) => !element.hasChildNodes()) : doubtful;
      for (const [index, element] of rest.entries()) {
        ask(element);
        if (index % STRIDE === 0) yield;
      }
    },
  };
}
