import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import { answerOf, askBackground, tabWhen } from '../support/ask-background.ts';
import { KNOWN, UNLISTED } from '../support/known-addresses.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';
import { watchDraft } from '../support/watch-draft.ts';

const { wannacry, ronin } = KNOWN;

/** A disk of our own in memory that can be filled to the last byte; `undefined` where this user may mount none. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Writes until nothing more goes in; returns how to make room again. */
function fill(disk: string): () => void {
  const ballast = path.join(disk, 'ballast');
  const file = openSync(ballast, 'w');
  for (const size of [1_000_000, 1]) {
    const bytes = Buffer.alloc(size);
    try {
      for (;;) writeSync(file, bytes);
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC')) throw thrown;
    }
  }
  closeSync(file);
  return () => rmSync(ballast);
}

const FULL = { ok: false, error: { code: 'quota', substitutions: [] } };

let server: PageServer;
let disk: string | undefined;

beforeAll(async () => {
  disk = mountSmallDisk();
  server = await servePages({ '/': `<title>Page</title><p>Paid to ${wannacry} and ${UNLISTED}.</p>` });
});

afterAll(async () => {
  await server.close();
  if (disk === undefined) return;
  execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true });
});

describe.each(BROWSERS)('in %s', (name) => {
  test('a full disk is called full, and once there is room everything is there', async ({ skip }) => {
    if (disk === undefined) return skip('This user may mount no disk that could be filled.');
    const profile = path.join(disk, name);
    mkdirSync(profile);
    const browser = await launch(name, { extension: builtExtension(name), profile });
    const watched = async () => (await answerOf(browser, 'readWatchlist', {})).map(({ address }) => address);
    const second = watchDraft(ronin, { note: 'n'.repeat(20_000) });
    let makeRoom = (): void => undefined;
    try {
      await browser.grantHost('http://127.0.0.1/*');
      await answerOf(browser, 'watch', { entry: watchDraft(wannacry) });
      makeRoom = fill(disk);
      // More than once: what the browsers say changes after the first write that fails.
      for (let time = 0; time < 3; time++)
        expect(await askBackground(browser, 'watch', { entry: second })).toEqual(FULL);

      const page = await browser.newPage(`${server.origin}/`);
      const tabId = await page.tabId();
      const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 2);
      expect(tab.store).toMatchObject({ failure: FULL.error });
      // Firefox still reads; Chromium closes a database that it cannot write.
      const readable = tab.store.state === 'ready';
      expect(tab.addresses.map(({ assessment }) => assessment.rating)).toEqual(
        readable ? ['high', 'unknown'] : ['partial', 'partial'],
      );
      if (readable) expect(await watched()).toEqual([wannacry]);

      await browser.killBackground();
      expect(await answerOf(browser, 'readStore', {})).not.toMatchObject({
        failure: { code: 'store-damaged' },
      });
      makeRoom();
      makeRoom = () => undefined;
      await expect.poll(() => askBackground(browser, 'watch', { entry: second })).toMatchObject({ ok: true });
      expect((await watched()).sort()).toEqual([wannacry, ronin].sort());
      const healed = await tabWhen(
        browser,
        tabId,
        ({ addresses }) => addresses[0]?.assessment.rating === 'high',
      );
      expect(healed.addresses[0]?.assessment.rating).toBe('high');
    } finally {
      makeRoom();
      await browser.close();
    }
  });
});
