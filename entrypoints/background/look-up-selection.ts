import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { LIMITS } from '../../utils/messaging/limits.ts';
import { requestShow } from '../../utils/messaging/show-request.ts';
import type { FrameCall } from '../../utils/messaging/wire.ts';
import { openPanel } from './panel.ts';

const MENU_ENTRY = 'look-up-selection';
const PICTURE_ENTRY = 'read-picture';

/** Menu entries outlive the worker and the browser: they are made once, at installation. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ENTRY,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menu_look_up'),
  });
  browser.contextMenus.create({
    id: PICTURE_ENTRY,
    contexts: ['page', 'frame', 'image'],
    title: browser.i18n.getMessage('menu_read_picture'),
  });
}

/** Our entries in the context menu: what is selected is looked up, or QR codes are read, in the panel. */
export function answerMenu(click: Menus.OnClickData, tab?: Tabs.Tab): void {
  const windowId = tab?.windowId;
  if (windowId === undefined) return;
  void openPanel(windowId);
  if (click.menuItemId === MENU_ENTRY) show(windowId, click.selectionText ?? '');
  // The click lets the panel take a picture of this tab; without one it may not.
  if (click.menuItemId === PICTURE_ENTRY) void requestShow(windowId, { kind: 'picture' });
}

/** The keyboard shortcuts of the manifest. */
export function runCommand(command: string, tab?: Tabs.Tab): void {
  const { id: tabId, windowId } = tab ?? {};
  if (tabId === undefined || windowId === undefined) return;
  if (command === 'open-panel') void openPanel(windowId);
  if (command !== 'look-up-selection') return;
  void openPanel(windowId);
  void readSelection(tabId).then((text) => show(windowId, text));
}

function show(windowId: number, selection: string): void {
  const text = selection.trim().slice(0, LIMITS.lookUpText);
  if (text !== '') void requestShow(windowId, { kind: 'text', text });
}

/** What is selected in the page. Every frame is asked, and the first that has a selection answers. */
async function readSelection(tabId: number): Promise<string> {
  const call: FrameCall<'readSelection'> = { to: 'frame', method: 'readSelection', argument: {} };
  const answer: unknown = await browser.tabs.sendMessage(tabId, call).catch(() => undefined);
  return isSelection(answer) ? answer.value.text : '';
}

function isSelection(answer: unknown): answer is { readonly value: { readonly text: string } } {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return false;
  const { value } = answer;
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
