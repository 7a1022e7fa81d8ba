import browser from 'webextension-polyfill';

/** Chrome's side panel, which webextension-polyfill has no types for: the one method that is used. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox) of a window. Must be called before anything is awaited:
 * both browsers open it only while the person's click or key press is being handled. Opening may be refused
 * all the same (a shortcut that is no gesture); the panel that is open already shows the address then.
 */
export function openPanel(windowId: number): Promise<void> {
  // The one cast: what the polyfill does not know, it passes through untouched.
  const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };
  const opened = sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  return opened.catch(() => undefined);
}
