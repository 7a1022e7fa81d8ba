/** What an element's text stands on, as far as its background colours tell. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Below this alpha a background lets through what is behind it. */
const OPAQUE = 0.5;

/** Relative luminance of the grey on which black and white text have the same contrast. */
const MIDDLE = 0.179;

/**
 * Tells the ground of elements; each is asked once. A page's colours do not follow the person's theme, so a mark that did
 * would be unreadable on half of the pages. Reads computed styles, which leaves no trace.
 */
export function createGrounds(): (element: Element) => Ground {
  const known = new Map<Element, Ground>();
  return (element) => {
    const asked: Element[] = [];
    let ground: Ground | undefined;
    for (let at: Element | null = element; at !== null && ground === undefined; at = parentOf(at)) {
      ground = known.get(at) ?? groundOfColour(getComputedStyle(at).backgroundColor);
      asked.push(at);
    }
    ground ??= canvas();
    for (const each of asked) known.set(each, ground);
    return ground;
  };
}

/** Where no element has a background of its own, the browser paints its own canvas. */
function canvas(): Ground {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark = colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark || colorScheme === 'dark' ? 'dark' : 'light';
}

/** The element that a node stands in, from a shadow tree its host. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement !== null) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** The ground that a computed colour makes; `undefined` where it lets through what is behind it, or is none we know. */
export function groundOfColour(colour: string): Ground | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\(([^)]*)\)$/)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < OPAQUE) return undefined;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance < MIDDLE ? 'dark' : 'light';
}

/** WCAG 2's transfer function of sRGB, for a channel of 0 to 255. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
