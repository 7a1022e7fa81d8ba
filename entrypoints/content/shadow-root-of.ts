/** What neither browser's types know: Firefox puts it on elements, Chromium into its API. */
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: DomApi;

/** The shadow root of an element, also a closed one; `null` where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  // Throws for elements of SVG and others that are no HTMLElement; those have none.
  if (!(element instanceof HTMLElement)) return null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}
