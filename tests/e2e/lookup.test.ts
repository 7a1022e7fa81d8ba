import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, Page } from '../browsers/types.ts';
import { answerOf, shown, tabWhen } from '../support/ask-background.ts';
import { KNOWN, UNLISTED } from '../support/known-addresses.ts';
import type { PageServer } from '../support/listen.ts';
import { servePages } from '../support/serve-pages.ts';

const { wannacry, wannacry2, wannacry3, ronin } = KNOWN;

let server: PageServer;

beforeAll(async () => {
  server = await servePages({
    '/frames': `<title>Frames</title><p>Paid to ${wannacry} and ${wannacry}.</p>
      <iframe src="/inner"></iframe>
      <iframe srcdoc="<p>${wannacry2}</p>"></iframe>
      <iframe id="blank"></iframe>
      <script>blank.contentDocument.body.textContent = '${wannacry3}'</script>`,
    '/inner': `<title>Inner</title><p>${ronin}</p>`,
    '/unlisted': `<title>Unlisted</title><p>First sent to ${UNLISTED}, long ago.</p>`,
    '/feed': `<title>Feed</title><main id="feed"></main>
      <script>function post(text) { feed.append(Object.assign(document.createElement('p'), { textContent: text })); }</script>`,
    '/empty': '<title>Empty</title><p>Nothing here.</p>',
  });
});

afterAll(() => server.close());

describe.each(BROWSERS)('looking up in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), privateBrowsing: true });
  });

  afterAll(() => browser.close());

  const badgeOf = (tabId: number) =>
    browser.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${tabId} })`);

  async function open(path: string): Promise<{ page: Page; tabId: number }> {
    const page = await browser.newPage(server.origin + path);
    return { page, tabId: await page.tabId() };
  }

  test('finds what stands in every frame, and judges it', async () => {
    const { page, tabId } = await open('/frames');
    const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 4);
    expect(shown(tab)).toEqual([ronin, wannacry, wannacry2, wannacry3].sort());
    expect(tab).toMatchObject({ site: new URL(server.origin).host, title: 'Frames', incognito: false });
    const [worst] = tab.addresses;
    expect(worst).toMatchObject({ address: ronin, chain: 'Ethereum', assessment: { rating: 'severe' } });
    expect(tab.addresses.find(({ address }) => address === wannacry)).toMatchObject({
      count: 2,
      chain: 'Bitcoin',
      assessment: { rating: 'high' },
    });
    await expect.poll(() => badgeOf(tabId)).toBe('4!!');
    await page.close();
  });

  test('drops a frame that the page removes, and everything when it leads elsewhere', async () => {
    const { page, tabId } = await open('/frames');
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 4);
    await page.evaluate(`document.querySelector('iframe').remove()`);
    const fewer = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 3);
    expect(shown(fewer)).not.toContain(ronin);
    await page.goto(`${server.origin}/empty`);
    const none = await tabWhen(
      browser,
      tabId,
      ({ title, state }) => title === 'Empty' && state !== 'reading',
    );
    expect(none).toMatchObject({ state: 'ready', addresses: [], url: `${server.origin}/empty` });
    await expect.poll(() => badgeOf(tabId)).toBe('');
    await page.close();
  });

  test('says where it has looked when nothing is known', async () => {
    const { page, tabId } = await open('/unlisted');
    const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    const { assessment } = tab.addresses[0] ?? {};
    expect(assessment).toMatchObject({ rating: 'unknown', reason: { key: 'risk_unknown' } });
    expect(assessment?.coverage.searched.map(({ id }) => id)).toEqual(['case-file', 'evm-labels']);
    await page.close();
  });

  test('follows a feed that adds posts', async () => {
    const { page, tabId } = await open('/feed');
    for (const [at, address] of [wannacry, ronin, UNLISTED].entries()) {
      await page.evaluate(`post('Look at ${address}!')`);
      const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === at + 1);
      expect(shown(tab)).toContain(address);
    }
    await page.close();
  });

  test('keeps two tabs apart that load at once', async () => {
    const [first, second] = await Promise.all([
      browser.newPage(`${server.origin}/inner`),
      browser.newPage(`${server.origin}/unlisted`),
    ]);
    const one = await first.tabId();
    const two = await second.tabId();
    expect(shown(await tabWhen(browser, one, ({ addresses }) => addresses.length > 0))).toEqual([ronin]);
    expect(shown(await tabWhen(browser, two, ({ addresses }) => addresses.length > 0))).toEqual([UNLISTED]);
    await Promise.all([first.close(), second.close()]);
  });

  test('remembers what a tab shows when the background was ended', async () => {
    const { page, tabId } = await open('/frames');
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 4);
    await browser.killBackground();
    const tab = await answerOf(browser, 'readTab', { tabId });
    expect(tab.addresses).toHaveLength(4);
    await page.close();
  });

  test('keeps sightings with their sentence, and counts each visit once', async () => {
    await answerOf(browser, 'deleteSightings', { which: 'all' });
    // Frames of an earlier test may still report while their tab closes.
    const sightings = async () =>
      (await answerOf(browser, 'readSightings', { limit: 10 })).filter(({ url }) =>
        url.endsWith('/unlisted'),
      );
    const { page, tabId } = await open('/unlisted');
    await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    await page.goto(`${server.origin}/empty`);
    await page.goto(`${server.origin}/unlisted`);
    await expect.poll(async () => (await sightings()).map(({ count }) => count)).toEqual([2]);
    expect(await sightings()).toEqual([
      expect.objectContaining({
        address: UNLISTED,
        title: 'Unlisted',
        sentence: `First sent to ${UNLISTED}, long ago.`,
      }),
    ]);
    await page.close();
  });

  test('shows the verdict in a private window, and keeps no sighting of it', async () => {
    await answerOf(browser, 'deleteSightings', { which: 'all' });
    const tabId = await browser.openPrivateWindow(`${server.origin}/inner`);
    const tab = await tabWhen(browser, tabId, ({ addresses }) => addresses.length === 1);
    expect(tab).toMatchObject({ incognito: true, recordsSightings: false });
    expect(tab.addresses[0]?.assessment.rating).toBe('severe');
    const seen = await answerOf(browser, 'readSightings', { limit: 10 });
    expect(seen.filter(({ url }) => url.endsWith('/inner'))).toEqual([]);
  });

  test('looks up a pasted text and one address in full, in another spelling too', async () => {
    const found = await answerOf(browser, 'lookUpText', { text: `a ${ronin} b ${wannacry} c` });
    expect(found.map(({ address }) => address)).toEqual([ronin, wannacry]);
    const dossier = await answerOf(browser, 'readDossier', { text: ronin.toLowerCase() });
    expect(dossier.summary).toMatchObject({ address: ronin, assessment: { rating: 'severe' } });
    expect(dossier.labels.length).toBeGreaterThan(0);
    expect(dossier.timeline.length).toBeGreaterThan(0);
  });
});
