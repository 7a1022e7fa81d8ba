import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from '../browsers/launch.ts';
import { startRecorder } from '../browsers/recorder.ts';
import type { Browser } from '../browsers/types.ts';

const PAGE =
  '<title>A page</title><button id="b" onclick="document.title += event.isTrusted">x</button><input id="i">';

const POPUP = '<meta charset="utf-8"><title>Popup</title><p id="who">popup</p>';
const BACKGROUND = `
const born = Math.random();
(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, send) => { send({ born }); return true; });`;

let folder = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sightline-probe-'));
  mkdirSync(path.join(folder, 'icon'));
  writeFileSync(path.join(folder, 'icon/16.png'), PNG.sync.write(new PNG({ width: 16, height: 16 })));
  writeFileSync(path.join(folder, 'popup.html'), POPUP);
  writeFileSync(path.join(folder, 'background.js'), BACKGROUND);
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function writeManifest(browser: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    icons: { 16: 'icon/16.png' },
    action: { default_popup: 'popup.html' },
    permissions: ['storage'],
    optional_host_permissions: ['http://127.0.0.1/*'],
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'probe@example.invalid' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}

describe.each(BROWSERS)('the driver of %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    writeManifest(name);
    browser = await launch(name, { extension: folder, privateBrowsing: true });
  });
  afterAll(() => browser?.close());

  test('opens a page, runs functions in it and waits for what it becomes', async () => {
    const page = await browser.newPage(`${origin}/`);
    expect(await page.evaluate((a: number, b: number) => a + b, 1, 2)).toBe(3);
    expect(await page.evaluate('undefined')).toBe(undefined);
    expect(await page.waitFor(() => document.title)).toBe('A page');
    await expect(page.evaluate('nonsense.here')).rejects.toThrow('nonsense');
    await expect(page.waitFor('false', 100)).rejects.toThrow('waited 100 ms');
    await page.close();
  });

  test('clicks, types and presses keys as a person does', async () => {
    const page = await browser.newPage(`${origin}/`);
    await page.click('#b');
    expect(await page.evaluate('document.title')).toBe('A pagetrue');
    await page.click('#i');
    await page.type('abc');
    await page.press('Shift+ArrowLeft');
    await page.press('Backspace');
    expect(await page.evaluate('document.querySelector("#i").value')).toBe('ab');
    await page.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('b');
    await page.close();
  });

  test('takes pictures in the size and colours that were asked for', async () => {
    const page = await browser.newPage(`${origin}/`);
    await page.setViewport(420, 300, 2);
    const file = path.join(folder, `${name}.png`);
    await page.screenshot(file);
    const { width, height } = PNG.sync.read(readFileSync(file));
    expect([width, height]).toEqual([840, 600]);
    await page.setColorScheme('dark');
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    await page.setColorScheme('light');
    await page.close();
  });

  test('opens pages of the extension and asks its API without any', async () => {
    const page = await browser.openExtensionPage('popup.html?tab=1');
    expect(await page.evaluate('document.querySelector("#who").textContent')).toBe('popup');
    expect(await page.url()).toBe(`${browser.baseUrl}/popup.html?tab=1`);
    expect(await browser.evaluateInExtension('browser.runtime.getManifest().name')).toBe('Probe');
    await page.close();
  });

  test('grants a host permission without a prompt', async () => {
    const origins = () =>
      browser.evaluateInExtension('browser.permissions.getAll().then((all) => all.origins)');
    expect(await origins()).not.toContain('http://127.0.0.1/*');
    await browser.grantHost('http://127.0.0.1/*');
    expect(await origins()).toContain('http://127.0.0.1/*');
  });

  test('knows the tab id of a page', async () => {
    const page = await browser.newPage(`${origin}/tab`);
    const other = await browser.newPage(`${origin}/other`);
    const id = await page.tabId();
    expect(await browser.evaluateInExtension(`browser.tabs.get(${id}).then((tab) => tab.url)`)).toBe(
      `${origin}/tab`,
    );
    expect(await other.tabId()).not.toBe(id);
    await page.close();
    await other.close();
  });

  test('ends the background, which starts anew with the next message', async () => {
    const born = () =>
      browser.evaluateInExtension('browser.runtime.sendMessage("hello").then((answer) => answer.born)');
    const first = await born();
    expect(await born()).toBe(first);
    await browser.killBackground();
    expect(await born()).not.toBe(first);
  });

  test('opens the real popup', async () => {
    const page = await browser.newPage(`${origin}/under`);
    await page.activate();
    await browser.openPopup();
    await expect
      .poll(() => browser.evaluateInExtension('browser.extension.getViews({ type: "popup" }).length'))
      .toBe(1);
    await page.close();
  });

  test('opens a private window that the extension may see', async () => {
    const id = await browser.openPrivateWindow(`${origin}/private`);
    expect(await browser.evaluateInExtension(`browser.tabs.get(${id}).then((tab) => tab.incognito)`)).toBe(
      true,
    );
  });
});

test.each(BROWSERS)('%s started again on the same profile finds what the extension stored', async (name) => {
  writeManifest(name);
  const profile = mkdtempSync(path.join(tmpdir(), 'sightline-kept-'));
  const first = await launch(name, { extension: folder, profile });
  await first.evaluateInExtension('browser.storage.local.set({ kept: 7 })');
  await first.close();
  const second = await launch(name, { extension: folder, profile });
  expect(await second.evaluateInExtension('browser.storage.local.get("kept").then((all) => all.kept)')).toBe(
    7,
  );
  await second.close();
  await second.closed;
  rmSync(profile, { recursive: true });
});

test.each(BROWSERS)('every request of %s goes through the recorder', async (name) => {
  const recorder = await startRecorder((url, _request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<title>${url.hostname}</title><img src="http://127.0.0.1:40009/pixel"><img src="https://far.example/">`,
    );
  });
  const browser = await launch(name, { proxy: recorder.proxy });
  recorder.clear();
  const page = await browser.newPage('http://news.example/story');
  expect(await page.evaluate('document.title')).toBe('news.example');
  await page.close();
  await browser.close();
  await recorder.close();
  expect(new Set(recorder.requests.map((request) => request.url))).toEqual(
    new Set([
      'http://news.example/story',
      'http://news.example/favicon.ico',
      'http://127.0.0.1:40009/pixel',
      'far.example:443',
    ]),
  );
});
