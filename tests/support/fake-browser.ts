import { fakeBrowser } from 'wxt/testing/fake-browser';

// webextension-polyfill refuses to load outside an extension and takes `globalThis.browser` where there is
// one. Import this file before anything that imports the polyfill.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
