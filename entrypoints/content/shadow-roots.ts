import type { ShadowRoots } from '../../utils/page/shadow-hosts.ts';

/** What no type knows: Chromium's way to closed shadow roots. */
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const chrome: DomApi;

/** Firefox tells every shadow root by a property that only extensions see, Chromium by a function of its API. */
export const shadowRoots: ShadowRoots =
  'openOrClosedShadowRoot' in Element.prototype
    ? { quick: firefoxRootOf, thorough: firefoxRootOf }
    : { quick: (element) => element.shadowRoot, thorough: chromiumRootOf };

function firefoxRootOf(element: Element): ShadowRoot | null {
  // No type knows it, and to ask whether it is there costs as much as to ask for it.
  const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  return root === null ? null : asShadowRoot(root);
}

function asShadowRoot(root: unknown): ShadowRoot | null {
  return root instanceof ShadowRoot ? root : null;
}

/** Chromium throws for what is no `HTMLElement`; that has no shadow root either. */
function chromiumRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}
