import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { chromiumPage, runIn } from './chromium-page.ts';
import { EXTENSION_PREAMBLE, evaluatorOn } from './expression.ts';
import { inertPath } from './extension-folder.ts';
import { openProfile } from './profile.ts';
import { requireBrowser } from './require-browser.ts';
import { openPrivateTab } from './tab-id.ts';
import type { Browser, LaunchOptions, Page } from './types.ts';
import { within } from './wait.ts';

const COMMAND_MS = 30_000;

// Nothing that talks to the network of its own accord, so that what is recorded is what was caused.
const QUIET_ARGS = [
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
];

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const profile = openProfile(options.profile);
  const timeout = options.timeout ?? 60_000;
  try {
    const context = await chromium.launchPersistentContext(profile.folder, {
      executablePath: requireBrowser('chromium'),
      headless: options.headless ?? true,
      viewport: null,
      timeout,
      // Whoever started the browser closes it and removes its profile; Playwright would end this process at once.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
      args: commandLine(options),
    });
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const close = async () => {
      await within(COMMAND_MS, 'closing Chromium', context.close());
      profile.remove();
    };
    try {
      return {
        ...(await within(timeout, 'loading the extension', connect(context, options))),
        closed,
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    profile.remove();
    throw error;
  }
}

function commandLine(options: LaunchOptions): string[] {
  const args = [...QUIET_ARGS];
  // Chromium's sandbox refuses to run as root; any other user keeps it.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.proxy) args.push(`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>');
  return [...args, ...(options.args ?? [])];
}

async function connect(
  context: BrowserContext,
  options: LaunchOptions,
): Promise<Omit<Browser, 'closed' | 'close'>> {
  const instance = context.browser();
  if (!instance) throw new Error('Chromium was started without a browser object');
  const root = await instance.newBrowserCDPSession();
  const extensionId = options.extension ? await loadExtension(root, options.extension, options) : '';
  const baseUrl = extensionId && `chrome-extension://${extensionId}`;
  const extensionSession = openOnce(context, options.extension, baseUrl);
  const evaluateInExtension = evaluatorOn(
    async (expression) => runIn(await extensionSession())(expression),
    EXTENSION_PREAMBLE,
  );

  const newPage = async (url?: string): Promise<Page> => {
    const page = await context.newPage();
    const wrapped = chromiumPage(page, await context.newCDPSession(page), evaluateInExtension);
    if (url) await wrapped.goto(url);
    return wrapped;
  };
  return {
    name: 'chromium',
    version: instance.version(),
    baseUrl,
    extensionId,
    newPage,
    openExtensionPage: (path) => newPage(`${baseUrl}/${path.replace(/^\//, '')}`),
    evaluateInExtension,
    killBackground: async () => killWorker(await extensionSession(), baseUrl),
    grantHost: (origin) => grantHost({ extensionId, newPage, evaluateInExtension }, origin),
    withdrawHost: async (origin) => {
      const page = await newPage('chrome://extensions/');
      const withdrawn = `${JSON.stringify(extensionId)}, ${JSON.stringify(origin)}`;
      await page.evaluate(`chrome.developerPrivate.removeHostPermission(${withdrawn})`);
      await page.close();
    },
    openPopup: async () => {
      await evaluateInExtension('browser.action.openPopup()');
    },
    clickAction: async (page) => clickAction(root, extensionId, await page.url()),
    chooseMenuEntry: async (page, id) => {
      const tabId = await page.tabId();
      const worker = context.serviceWorkers().find((each) => each.url().startsWith(baseUrl));
      if (!worker) throw new Error('the service worker is not running');
      await worker.evaluate(clickMenuEntry, { tabId, id });
    },
    openPrivateWindow: (url) => openPrivateTab(evaluateInExtension, url),
  };
}

/** Playwright's protocol is older than the command and than the targets of type `tab`. */
interface ActionCommands {
  send(method: 'Target.getTargets', params: object): Promise<{ targetInfos: readonly Target[] }>;
  send(method: 'Extensions.triggerAction', params: object): Promise<void>;
}
interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

async function clickAction(session: CDPSession, id: string, url: string): Promise<void> {
  // The commands are those of the running browser; the session passes on what it does not know.
  const commands = session as unknown as ActionCommands;
  const { targetInfos } = await commands.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  await commands.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Runs in the worker. Chromium's events can be given by hand, which its types do not know. */
async function clickMenuEntry({ tabId, id }: { tabId: number; id: string }): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: MenuEvents };
  const tab = await chrome.tabs.get(tabId);
  chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false }, tab);
}
interface MenuEvents {
  readonly tabs: { get(tabId: number): Promise<object> };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } };
}

async function loadExtension(root: CDPSession, folder: string, options: LaunchOptions): Promise<string> {
  const { id } = await root.send('Extensions.loadUnpacked', {
    path: folder,
    enableInIncognito: options.privateBrowsing ?? false,
  });
  return id;
}

/** A session on a page of the extension that is opened when it is first needed. */
function openOnce(
  context: BrowserContext,
  folder: string | undefined,
  baseUrl: string,
): () => Promise<CDPSession> {
  const open = async () => {
    if (!folder) throw new Error('the browser was started without an extension');
    const page = await context.newPage();
    await page.goto(`${baseUrl}/${inertPath(folder)}`, { timeout: COMMAND_MS });
    return context.newCDPSession(page);
  };
  let opened: Promise<CDPSession> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

/**
 * Not by closing its target: that waits until the worker is idle, and a worker must be ended at work too. Nor is the
 * target's disappearance a proof: a worker that is called at once starts again under the same id.
 */
async function killWorker(page: CDPSession, baseUrl: string): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    page.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(baseUrl));
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await page.send('ServiceWorker.enable');
  await page.send('ServiceWorker.stopAllWorkers');
  await within(10_000, 'ending the service worker', stopped);
  await page.send('ServiceWorker.disable');
}

/**
 * The prompt cannot be answered headless. The extensions page lets the host in beforehand; the extension's own request is
 * then granted without a prompt.
 */
async function grantHost(
  browser: Pick<Browser, 'extensionId' | 'newPage' | 'evaluateInExtension'>,
  origin: string,
) {
  const page = await browser.newPage('chrome://extensions/');
  const granted = `${JSON.stringify(browser.extensionId)}, ${JSON.stringify(origin)}`;
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${granted})`);
  await page.close();
  await browser.evaluateInExtension(`browser.permissions.request({ origins: [${JSON.stringify(origin)}] })`);
}
