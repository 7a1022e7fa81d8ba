import browser from 'webextension-polyfill';
import { requestShow, type ShowRequest } from '../../utils/messaging/show-request.ts';

/** Chrome's side panel, which the polyfill's types do not know. */
interface ChromeSidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

function hasSidePanel(api: object): api is { readonly sidePanel: ChromeSidePanel } {
  return 'sidePanel' in api;
}

/**
 * Opens the panel beside the page, at what is requested, if anything. Runs inside the click: both browsers
 * refuse to open a panel once the click has been awaited away.
 */
export function openPanel(windowId: number, request: ShowRequest | undefined): Promise<void> {
  if (request !== undefined) void requestShow(windowId, request);
  // `browser` is Chrome's own object where the polyfill finds one, else a wrapper; `chrome` has it in both.
  const api: object = Reflect.get(globalThis, 'chrome') ?? browser;
  return hasSidePanel(api) ? api.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/**
 * Runs the content script in a tab that was open before it existed. `false` where the browser refuses: its own
 * pages, or no click on Sightline's button in this tab has granted access.
 */
export async function readPage(tabId: number): Promise<boolean> {
  const [declared] = browser.runtime.getManifest().content_scripts ?? [];
  const files = declared?.js ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...files] });
    return true;
  } catch {
    // The browser's words differ and name the page's URL; what to do next is the same.
    return false;
  }
}
