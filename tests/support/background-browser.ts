import './fake-browser.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that a test fires. */
function createEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
    count: () => listeners.length,
    fire: (...args: unknown[]) => {
      // The test fires what the browser would: each listener takes these arguments.
      for (const listener of listeners) (listener as (...each: unknown[]) => unknown)(...args);
    },
  };
}

/**
 * What the background needs of a browser and WXT's fake one does not have: the events of menus, shortcuts and
 * tabs, and a record of what was called. Everything is forgotten when it is made again.
 */
export function fakeBackgroundBrowser() {
  const calls: string[] = [];
  const note =
    <T>(name: string, answer?: T) =>
    async (argument?: unknown): Promise<T | undefined> => {
      calls.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
      return answer;
    };
  const events = {
    installed: createEvent(),
    menuClicked: createEvent(),
    command: createEvent(),
    message: createEvent(),
    connect: createEvent(),
    removed: createEvent(),
    updated: createEvent(),
    startup: createEvent(),
    granted: createEvent(),
    revoked: createEvent(),
  };
  const frames = new Map<string, unknown>();
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: note('setBadgeText'),
      setBadgeBackgroundColor: note('setBadgeBackgroundColor'),
      setBadgeTextColor: note('setBadgeTextColor'),
      setTitle: note('setTitle'),
    },
    contextMenus: {
      removeAll: note('menus.removeAll'),
      create: (entry: { readonly title: string }) => calls.push(`menus.create ${entry.title}`),
      onClicked: events.menuClicked,
    },
    commands: { onCommand: events.command },
    declarativeNetRequest: { updateSessionRules: note('updateSessionRules') },
    permissions: {
      contains: note('permissions.contains', false),
      onAdded: events.granted,
      onRemoved: events.revoked,
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: note('scripting.register'),
      unregisterContentScripts: note('scripting.unregister'),
      executeScript: note('scripting.execute'),
      insertCSS: note('scripting.insertCSS'),
      removeCSS: note('scripting.removeCSS'),
    },
    sidePanel: { open: note('sidePanel.open') },
    i18n: {
      getMessage: (key: string, parts: readonly string[] = []) => [key, ...parts].join(' '),
      getUILanguage: () => 'en',
    },
  });
  Object.assign(fakeBrowser.runtime, {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own/${path.replace(/^\//, '')}`,
    onInstalled: events.installed,
    onStartup: events.startup,
    onMessage: events.message,
    onConnect: events.connect,
  });
  Object.assign(fakeBrowser.tabs, {
    onRemoved: events.removed,
    onUpdated: events.updated,
    query: async () => [{ id: 1 }, { id: 2 }],
    get: async (id: number) => ({ id, incognito: false, status: 'complete' }),
    sendMessage: async (tabId: number, call: { readonly method: string }) => {
      const answer = frames.get(`${tabId} ${call.method}`);
      if (answer === undefined) throw new Error('Could not establish connection.');
      return answer;
    },
  });
  return { calls, events, frames, storage: fakeBrowser.storage };
}
