/**
 * The browser's API as the browser gives it, which the content script is built with in place of webextension-polyfill:
 * what it uses answers with promises in both browsers, and ten kilobytes less are read into every frame.
 */
const native: unknown = own('browser') ?? own('chrome');

/** The browser's own property: an element of the page with that id is one of the window's prototype. */
function own(name: string): unknown {
  return Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined;
}

export default native;
