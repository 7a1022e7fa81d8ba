import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { EXTENSION_PREAMBLE, evaluatorOn } from './expression.ts';
import { inertPath, readManifest } from './extension-folder.ts';
import { firefoxPage, runIn } from './firefox-page.ts';
import { FIXED_UUID, userPreferences } from './firefox-preferences.ts';
import { startFirefox } from './firefox-process.ts';
import { openProfile } from './profile.ts';
import { requireBrowser } from './require-browser.ts';
import { openPrivateTab } from './tab-id.ts';
import type { Browser, Evaluate, LaunchOptions, Page } from './types.ts';
import { poll, within } from './wait.ts';

/** Starts Firefox with the extension installed for this run. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const profile = openProfile(options.profile);
  const timeout = options.timeout ?? 60_000;
  const extensionId = options.extension ? geckoId(options.extension) : '';
  writeFileSync(path.join(profile.folder, 'user.js'), userPreferences(options, extensionId));
  try {
    const running = await startFirefox(
      requireBrowser('firefox'),
      commandLine(options, profile.folder),
      timeout,
    );
    let bidi: Bidi | undefined;
    const close = async () => {
      // Refused when the browser has ended already, which is what is wanted.
      await bidi?.send('browser.close').catch(() => undefined);
      await running.stop();
      profile.remove();
    };
    try {
      bidi = await within(timeout, 'connecting to Firefox', connectBidi(running.address));
      const browser = await within(timeout, 'loading the extension', connect(bidi, options, extensionId));
      return { ...browser, closed: running.ended, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    profile.remove();
    throw error;
  }
}

function geckoId(folder: string): string {
  const id = readManifest(folder).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`the manifest in ${folder} has no browser_specific_settings.gecko.id`);
  return id;
}

function commandLine(options: LaunchOptions, profile: string): string[] {
  return [
    ...((options.headless ?? true) ? ['--headless'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    // Without it Firefox refuses to navigate to moz-extension: pages and to run privileged script.
    '--remote-allow-system-access',
    ...(options.args ?? []),
  ];
}

async function connect(
  bidi: Bidi,
  options: LaunchOptions,
  extensionId: string,
): Promise<Omit<Browser, 'closed' | 'close'>> {
  const privileged = privilegedEvaluator(bidi);
  if (options.extension) {
    // Chromium lets a test's extension read files; in Firefox the person has to, in the add-on's settings.
    await privileged(allowFiles, extensionId);
    await install(bidi, options.extension, options);
  }
  const baseUrl = options.extension ? `moz-extension://${FIXED_UUID}` : '';
  const evaluateInExtension = extensionEvaluator(bidi, options.extension, baseUrl);
  const setPreference = (name: string, value: number) => privileged(setIntegerPreference, name, value);

  const newPage = async (url?: string): Promise<Page> => {
    const page = firefoxPage(bidi, await createTab(bidi), { evaluateInExtension, setPreference });
    if (url) await page.goto(url);
    return page;
  };
  return {
    name: 'firefox',
    version: String(await privileged('Services.appinfo.version')),
    baseUrl,
    extensionId,
    newPage,
    openExtensionPage: (page) => newPage(`${baseUrl}/${page.replace(/^\//, '')}`),
    evaluateInExtension,
    killBackground: async () => {
      await privileged(terminateBackground, extensionId);
    },
    grantHost: async (origin) => {
      await privileged(addPermission, extensionId, origin);
    },
    withdrawHost: async (origin) => {
      await privileged(removePermission, extensionId, origin);
    },
    openPopup: async () => {
      await evaluateInExtension('browser.action.openPopup()');
    },
    clickAction: async (page) => {
      const [shortcut] = await evaluateInExtension(actionShortcut);
      await page.activate();
      // The key is there a moment after the extension.
      await poll(10_000, 'the shortcut of the toolbar button', () =>
        privileged(pressActionShortcut, shortcut?.split('+').at(-1) ?? ''),
      );
    },
    chooseMenuEntry: async (page, id) => {
      const context = await page.evaluate(middleOfPage);
      await privileged(openContextMenu, context.x, context.y);
      await poll(10_000, 'the entry in the context menu', () => privileged(pressMenuEntry, id));
    },
    openPrivateWindow: (url) => openPrivateTab(evaluateInExtension, url),
  };
}

async function install(bidi: Bidi, folder: string, options: LaunchOptions): Promise<void> {
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': (options.privateBrowsing || options.permanentPrivateBrowsing) ?? false,
  });
}

async function createTab(bidi: Bidi): Promise<string> {
  const created = await bidi.send('browsingContext.create', { type: 'tab' });
  // The shape is the protocol's.
  return (created as { context: string }).context;
}

/** Evaluates on a page of the extension that is opened when it is first needed. */
function extensionEvaluator(bidi: Bidi, folder: string | undefined, baseUrl: string): Evaluate {
  let opened: Promise<string> | undefined;
  const open = async () => {
    if (!folder) throw new Error('the browser was started without an extension');
    const context = await createTab(bidi);
    const page = firefoxPage(bidi, context, {
      evaluateInExtension: evaluatorOn(runIn(bidi, context)),
      setPreference: () => Promise.resolve(),
    });
    await page.goto(`${baseUrl}/${inertPath(folder)}`);
    return context;
  };
  return evaluatorOn(async (expression) => {
    opened ??= open();
    return runIn(bidi, await opened)(expression);
  }, EXTENSION_PREAMBLE);
}

/** Evaluates in the browser's own window, with all its rights. */
function privilegedEvaluator(bidi: Bidi): Evaluate {
  return evaluatorOn(async (expression) => {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    // The shape is the protocol's.
    const context = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
    if (!context) throw new Error('Firefox has no window');
    return runIn(bidi, context)(expression);
  });
}

// The functions below run inside Firefox, whose internal modules have no types.
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const ChromeUtils: {
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): { ExtensionParent: ExtensionParent };
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: object, extension?: object) => Promise<void>
    >;
  };
};
interface ExtensionParent {
  GlobalManager: {
    getExtension(id: string): { terminateBackground(options: object): Promise<void> };
  };
}

function setIntegerPreference(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

async function terminateBackground(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ ignoreDevToolsAttached: true });
}

/** Runs in the extension: the shortcut of the toolbar button, in a list. */
async function actionShortcut(): Promise<readonly string[]> {
  // The extension's own API, which Node has no types for.
  const { browser } = globalThis as unknown as { browser: { commands: { getAll(): Promise<Command[]> } } };
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (name === '_execute_action' ? [shortcut] : []));
}
interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/**
 * The browser's window has a `key` element for the shortcut, and what happens when the person presses it happens on this
 * event. Keys that BiDi presses reach the page and not the browser's own window.
 */
function pressActionShortcut(letter: string): boolean {
  const key = document.querySelector(`keyset[id^="ext-keyset"] key[key="${letter}"][modifiers="alt,shift"]`);
  key?.dispatchEvent(new Event('command', { bubbles: true }));
  return key !== null;
}

/** Runs in the page. */
function middleOfPage(): { x: number; y: number } {
  return { x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) };
}

/** A press of the right button over the tab in front; BiDi's own reaches the page and opens no menu. */
function openContextMenu(x: number, y: number): void {
  // The browser's window, which Node has no types for.
  const chrome = globalThis as unknown as BrowserWindow;
  const { left, top } = chrome.gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    chrome.synthesizeMouseEvent(type, left + x, top + y, { button: 2, clickCount: 1 });
}
interface BrowserWindow {
  readonly gBrowser: { readonly selectedBrowser: Element };
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object): void;
}

function pressMenuEntry(id: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = document.querySelector(`#contentAreaContextMenu menuitem[id$="-menuitem-_${id}"]`);
  if (menu === null || entry === null || Reflect.get(menu, 'state') !== 'open') return false;
  Reflect.get(menu, 'activateItem').call(menu, entry);
  return true;
}

async function allowFiles(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const granted = { permissions: ['internal:fileSchemeAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, granted);
}

async function addPermission(id: string, origin: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const granted = { permissions: [], origins: [origin], data_collection: [] };
  await ExtensionPermissions.add(id, granted, ExtensionParent.GlobalManager.getExtension(id));
}

async function removePermission(id: string, origin: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const withdrawn = { permissions: [], origins: [origin], data_collection: [] };
  await ExtensionPermissions.remove(id, withdrawn, ExtensionParent.GlobalManager.getExtension(id));
}
