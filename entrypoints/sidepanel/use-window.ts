import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readViewedTab } from '../views/named-tab.ts';

/** The window that the panel belongs to. */
export function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useLayoutEffect(() => {
    void browser.windows.getCurrent().then((window) => setWindowId(window.id));
  }, []);
  return windowId;
}

/** The tab that is in front in the window; the panel follows it. */
export function useActiveTabId(windowId: number | undefined): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useLayoutEffect(() => {
    if (windowId === undefined) return undefined;
    void readViewedTab(windowId).then((tab) => setTabId(tab?.id));
    if (new URLSearchParams(location.search).has('tab')) return undefined;
    const follow = (active: { readonly tabId: number; readonly windowId: number }) => {
      if (active.windowId === windowId) setTabId(active.tabId);
    };
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [windowId]);
  return tabId;
}
