import type { ATTRIBUTES } from './read-element.ts';

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in an element a text stands: among its text nodes, in a field's value, or in an attribute. */
export type Channel = 'text' | 'value' | (typeof ATTRIBUTES)[number];

/** A position between two characters of a document, as a `Range` takes it. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** One thing found, with the way back to where it stands. */
export type Occurrence<F extends Span> =
  | { readonly channel: 'text'; readonly found: F; readonly start: TextPoint; readonly end: TextPoint }
  | { readonly channel: Exclude<Channel, 'text'>; readonly found: F; readonly element: Element };

/** What is looked for, by someone who knows what it is; the page's reader does not. */
export interface Search<F extends Span> {
  /** Every find in a text, in order. Costly; called only where `scan` saw something. */
  readonly detect: (text: string) => readonly F[];
  /**
   * Calls back with every stretch that can hold a find or part of one. Cheap; it gets text that is glued together
   * over the borders of elements, so it may report too much, never too little.
   */
  readonly scan: (text: string, onSpan: (start: number, end: number) => void) => void;
  /**
   * Whether a stretch that is long enough only because the texts of several elements were glued together may still be
   * one find that is split over them. Rules out the menus and lists that are written without spaces.
   */
  readonly mayBeSplit: (text: string) => boolean;
  /** Every find that is written as a list, one word an element; the words are handed over with a space between them. */
  readonly detectList: (text: string) => readonly F[];
  /**
   * One character that stands in for a piece of text that the page hides. `detect` passes over it, and takes what it
   * finds around it only when that is proven.
   */
  readonly hiddenPiece: string;
}

/** Time, as the reader of a page may take it. */
export interface Pacing {
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Lets everything else that waits run first. */
  readonly yieldTurn: () => Promise<void>;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
