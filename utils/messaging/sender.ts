/** What the browser itself says of a message's sender; a page or content script cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly incognito: boolean; readonly url?: string | undefined }
    | undefined;
}

/** A frame whose content script called. */
export interface FrameCaller {
  readonly kind: 'frame';
  readonly tabId: number;
  /** 0 is the page itself. */
  readonly frameId: number;
  /** URL of the frame; `about:srcdoc` and the like for frames without an address of their own. */
  readonly url: string;
  /** URL of the tab, where the browser tells it. */
  readonly tabUrl?: string;
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
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return undefined;
  return {
    kind: 'frame',
    tabId,
    frameId: sender.frameId,
    url: sender.url,
    ...(sender.tab?.url === undefined ? {} : { tabUrl: sender.tab.url }),
    incognito: sender.tab?.incognito === true,
  };
}
