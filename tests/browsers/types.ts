/**
 * One way to drive both browsers, so that a test is written once and run in each. Chromium is driven through
 * the DevTools protocol, Firefox through WebDriver BiDi; what a test sees is the same.
 */

export type BrowserName = 'chromium' | 'firefox';

/**
 * Runs a function elsewhere, or evaluates an expression there: awaits a promise, carries JSON both ways and counts
 * as a user gesture. The function is sent as source: it sees its arguments and the page, no closure.
 */
export interface Evaluate {
  <F extends (...args: never[]) => unknown>(fn: F, ...args: Parameters<F>): Promise<Awaited<ReturnType<F>>>;
  (expression: string): Promise<unknown>;
}

export interface LaunchOptions {
  /** Absolute path of the built extension; without one the browser starts bare. */
  readonly extension?: string;
  /** Default: headless. */
  readonly headless?: boolean;
  /** Further command-line arguments. */
  readonly args?: readonly string[];
  /** Firefox only: preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /**
   * A profile folder that outlives the browser, so that it can be started again on what it stored.
   * Default: a temporary one that is removed on close.
   */
  readonly profile?: string;
  /** Lets the extension into private windows. Default: no. */
  readonly privateBrowsing?: boolean;
  /** Firefox only: every window is private, as in Tor Browser; implies `privateBrowsing`. */
  readonly permanentPrivateBrowsing?: boolean;
  /**
   * `http://127.0.0.1:port` of a proxy that every request of the browser goes through, loopback too:
   * see `recorder.ts`.
   */
  readonly proxy?: string;
  /** How long the browser may take to start; milliseconds. Default: 60,000. */
  readonly timeout?: number;
}

export interface Page {
  /** Resolves when the document has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  readonly evaluate: Evaluate;
  /** Asks again until the answer is truthy and returns it. Default limit: 10,000 ms. */
  waitFor(condition: string | (() => unknown), ms?: number): Promise<unknown>;
  /** A PNG of the viewport, or of the whole document. */
  screenshot(file: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  /** A real click, in the middle of the first match. */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** One key with modifiers, as in `Enter`, `Shift+Tab`, `Control+a`. */
  press(key: string): Promise<void>;
  setViewport(width: number, height: number, scale?: number): Promise<void>;
  /** Firefox knows this for the whole browser only. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Brings the page to the front. */
  activate(): Promise<void>;
  /** The id by which the extension knows the page's tab; brings the page to the front. */
  tabId(): Promise<number>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`; empty without an extension. */
  readonly baseUrl: string;
  readonly extensionId: string;
  newPage(url?: string): Promise<Page>;
  /** `path` as in `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs a function where the extension's API is at hand, as `browser`. */
  readonly evaluateInExtension: Evaluate;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Grants an optional host permission without the prompt; `origin` as in `http://127.0.0.1/*`. */
  grantHost(origin: string): Promise<void>;
  /** Takes a granted host back, as the person does in the browser's own settings. */
  withdrawHost(origin: string): Promise<void>;
  /** Opens the real popup of the toolbar button, over the page in front. */
  openPopup(): Promise<void>;
  /**
   * Clicks the toolbar button over a page, as a person does: the popup opens, and the extension may act on that tab
   * (`activeTab`), which {@link openPopup} does not bring about.
   */
  clickAction(page: Page): Promise<void>;
  /**
   * Chooses the extension's entry in a page's context menu, by the entry's id. In Firefox by the real menu; a native menu
   * of Chromium can be neither seen nor pressed, so there the event alone comes, without the click that it stands for.
   */
  chooseMenuEntry(page: Page, id: string): Promise<void>;
  /** Opens a private window; the extension must have been let in. Returns its tab's id. */
  openPrivateWindow(url: string): Promise<number>;
  /** Resolves when the browser has ended, however it came to that. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
