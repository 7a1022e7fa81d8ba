import { describe, expect, it } from 'vitest';
import { createPageHandlers } from '../../../utils/intel/page-handlers.ts';
import type { FrameAddress } from '../../../utils/messaging/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/types.ts';
import { bitcoin, frame, PAGE, report, sessionMemory } from './fixtures.ts';
import { NOW, testDesk } from './test-desk.ts';

const WANNACRY = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const OTHER = '115p7UMMngoj1pMvkpHijcRdfJNXj6LrLn';

function start(options: Parameters<typeof testDesk>[0] = {}) {
  const made = testDesk(options);
  const page = createPageHandlers(made.desk);
  const all = () => made.desk.keeper.use((store) => store.sightings.page({ limit: 100 }));
  return { ...made, page, all };
}

const withSightings = (change: Partial<Settings['sightings']>): Partial<Settings> => ({
  sightings: { ...DEFAULT_SETTINGS.sightings, ...change },
});

describe('a sighting', () => {
  it('is kept with page, title and time, and gets its sentence when the frame sends it', async () => {
    const { page, all } = start();
    const caller = frame({ tabTitle: 'A thread' });
    const { sentencesFor } = await page.reportAddresses(
      { ...report(bitcoin(WANNACRY)), title: 'A thread' },
      caller,
    );
    expect(sentencesFor).toEqual([WANNACRY]);
    await page.reportSentences(
      { sentences: [{ address: WANNACRY, sentence: `Pay to ${WANNACRY}.` }] },
      caller,
    );
    expect(await all()).toEqual([
      expect.objectContaining({
        address: WANNACRY,
        url: PAGE,
        site: 'a.example',
        title: 'A thread',
        sentence: `Pay to ${WANNACRY}.`,
        first: NOW,
        last: NOW,
        count: 1,
      }),
    ]);
  });

  it('counts a visit once, however often and from however many frames it is reported', async () => {
    const { page, all } = start();
    await Promise.all([
      page.reportAddresses(report(bitcoin(WANNACRY)), frame({})),
      page.reportAddresses(report(bitcoin(WANNACRY)), frame({ frameId: 4, documentId: 'inner' })),
      page.reportAddresses(report(bitcoin(WANNACRY), bitcoin(OTHER)), frame({})),
    ]);
    const counts = (await all()).map(({ address, count }) => [address, count]);
    expect(new Map(counts.map(([address, count]) => [address, count]))).toEqual(
      new Map([
        [WANNACRY, 1],
        [OTHER, 1],
      ]),
    );
  });

  it('counts the next visit, and does not ask for its sentence again', async () => {
    const { page, all, clock } = start();
    await page.reportAddresses(report(bitcoin(WANNACRY)), frame({}));
    await page.reportSentences({ sentences: [{ address: WANNACRY, sentence: 'said' }] }, frame({}));
    clock.now += 60_000;
    const again = frame({ documentId: 'second' });
    expect(await page.reportAddresses(report(bitcoin(WANNACRY)), again)).toEqual({ sentencesFor: [] });
    expect(await all()).toEqual([
      expect.objectContaining({ first: NOW, last: NOW + 60_000, count: 2, sentence: 'said' }),
    ]);
  });

  it('counts a visit once across the death of the worker', async () => {
    const { port } = sessionMemory();
    const first = start({ memory: port });
    await first.page.reportAddresses(report(bitcoin(WANNACRY)), frame({}));
    const store = await first.desk.keeper.use(async (each) => each);
    const second = start({ memory: port, store });
    await second.page.reportAddresses(report(bitcoin(WANNACRY)), frame({}));
    expect(await second.all()).toEqual([expect.objectContaining({ count: 1 })]);
  });

  it('belongs to the page, not to the frame that shows it', async () => {
    const { page, all } = start();
    const inner = frame({ frameId: 4, documentId: 'inner', url: 'https://ads.example/frame' });
    await page.reportAddresses(report(bitcoin(WANNACRY)), inner);
    expect(await all()).toEqual([expect.objectContaining({ url: PAGE, site: 'a.example' })]);
  });

  it.each<[string, Partial<Settings>, Parameters<typeof frame>[0]]>([
    ['when they are switched off', withSightings({ enabled: false }), {}],
    ['on a site where they are switched off', withSightings({ offSites: ['a.example'] }), {}],
    ['in a private window', {}, { incognito: true }],
    ['on a page without a site', {}, { tabUrl: 'about:blank' }],
    ['of a page that is only loaded in advance', {}, { prerendered: true }],
  ])('is not kept %s', async (_name, settings, caller) => {
    const { page, all } = start({ settings });
    const answer = await page.reportAddresses(report(bitcoin(WANNACRY)), frame(caller));
    expect(answer).toEqual({ sentencesFor: [] });
    await page.reportSentences({ sentences: [{ address: WANNACRY, sentence: 's' }] }, frame(caller));
    expect(await all()).toEqual([]);
  });

  it('is kept in a private window when the person says so', async () => {
    const { page, all } = start({ settings: withSightings({ inPrivateWindows: true }) });
    await page.reportAddresses(report(bitcoin(WANNACRY)), frame({ incognito: true }));
    expect(await all()).toHaveLength(1);
  });

  it('is not made of a private key, nor of a broken checksum', async () => {
    const { page, all } = start();
    const secret = {
      address: '',
      format: 'secret-wif',
      chains: [],
      strength: 'secret',
      count: 1,
    } as const;
    const failed = { ...bitcoin('12t9YDPgwueZ9NyMgw519p7AA8isjr6SMx'), strength: 'failed' } as const;
    await page.reportAddresses(report<FrameAddress>(secret, failed), frame({}));
    expect(await all()).toEqual([]);
  });

  it('masks a private key in the sentence, the title and the URL', async () => {
    const { page, all } = start();
    const key = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
    const caller = frame({ tabUrl: `${PAGE}?k=${key}` });
    await page.reportAddresses({ ...report(bitcoin(WANNACRY)), title: `my ${key}` }, caller);
    await page.reportSentences({ sentences: [{ address: WANNACRY, sentence: `key ${key}` }] }, caller);
    expect(JSON.stringify(await all())).not.toContain(key);
    expect(await all()).toEqual([expect.objectContaining({ sentence: 'key [private key]' })]);
  });

  it('takes no sentence for an address that the frame has not reported', async () => {
    const { page, all } = start();
    await page.reportAddresses(report(bitcoin(WANNACRY)), frame({}));
    await page.reportSentences({ sentences: [{ address: OTHER, sentence: 'forged' }] }, frame({}));
    await page.reportSentences(
      { sentences: [{ address: WANNACRY, sentence: 'forged' }] },
      frame({ documentId: 'x' }),
    );
    expect(await all()).toEqual([expect.objectContaining({ address: WANNACRY, sentence: '' })]);
  });

  it('is one of each page of a single-page application', async () => {
    const { page, all } = start();
    await page.reportAddresses(report(bitcoin(WANNACRY)), frame({}));
    await page.reportAddresses(report(bitcoin(WANNACRY)), frame({ tabUrl: `${PAGE}/2` }));
    expect((await all()).map(({ url, count }) => [url, count]).sort()).toEqual([
      [PAGE, 1],
      [`${PAGE}/2`, 1],
    ]);
  });
});
