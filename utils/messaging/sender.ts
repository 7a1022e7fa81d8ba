/** What the browser itself says of a message's sender; a page or content script cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: SenderTab | undefined;
}

/** The tab that a sender stands in. */
export interface SenderTab {
  readonly id?: number | undefined;
  readonly incognito: boolean;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** A frame whose content script called. */
export interface FrameCaller {
  readonly kind: 'frame';
  readonly tabId: number;
  /** 0 is the page itself. */
  readonly frameId: number;
  /**
   * The browser's id of the frame's document, which no other document ever has; the frame's number where a
   * browser has none (Chrome has it since 106, Firefox 153 has it).
   */
  readonly documentId: string;
  /**
   * URL that the frame was loaded from; `about:srcdoc` and the like for frames without an address of their
   * own. It does not follow `history.pushState`.
   */
  readonly url: string;
  /** What the tab shows now. Both browsers tell it to whom has a content script there, while nothing is loading. */
  readonly tabUrl?: string;
  readonly tabTitle?: string;
  /** Loaded in advance by the browser, not shown yet. */
  readonly prerendered: boolean;
  readonly incognito: boolean;
}

/** One of the extension's own pages. */
export interface ViewCaller {
  readonly kind: 'view';
}

/** Who we are, in the browser's words. */
export interface OwnIdentity {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('/')`, with the slash at its end. */
  readonly root: string;
}

/**
 * Tells who sent a message: one of our pages, one of our content scripts, or somebody who is nobody to us
 * (another extension, a frame without a tab).
 *
 * A page of ours is known by its URL alone. It cannot be a content script in disguise: nothing of ours is
 * web-accessible, so no page can hold one in a frame, and content scripts do not run in extension pages.
 */
export function identifySender(sender: Sender, own: OwnIdentity): FrameCaller | ViewCaller | undefined {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(own.root)) return { kind: 'view' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  return {
    kind: 'frame',
    tabId: tab.id,
    frameId,
    documentId: sender.documentId ?? String(frameId),
    url: sender.url,
    ...(tab.url === undefined ? {} : { tabUrl: tab.url }),
    ...(tab.title === undefined ? {} : { tabTitle: tab.title }),
    prerendered: sender.documentLifecycle === 'prerender',
    incognito: tab.incognito,
  };
}
