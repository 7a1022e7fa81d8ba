import { describe, expect, it } from 'vitest';
import { CHAIN_IDS } from '../../../utils/address/index.ts';
import { SightlineError } from '../../../utils/errors.ts';
import { createPageHandlers } from '../../../utils/intel/page-handlers.ts';
import { readTab } from '../../../utils/intel/read-tab.ts';
import { watchAccount } from '../../../utils/intel/watch-account.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/types.ts';
import { openMemoryStore } from '../../../utils/storage/index.ts';
import { watchDraft } from '../../support/watch-draft.ts';
import { bitcoin, frame, PAGE, report } from './fixtures.ts';
import { putLabels, testDesk } from './test-desk.ts';

const WANNACRY = bitcoin('12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw');
const OTHER = bitcoin('115p7UMMngoj1pMvkpHijcRdfJNXj6LrLn');
const THIRD = bitcoin('13AM4VW2dhxYgXeQepoHkHSQuy6NgaEb94');
const keyOf = ({ address }: typeof WANNACRY) => `${CHAIN_IDS.bitcoin}:${address}`;

async function start(options: Parameters<typeof testDesk>[0] = {}) {
  const store = await openMemoryStore();
  await putLabels(store, [
    { key: keyOf(WANNACRY), account: keyOf(WANNACRY), label: 'WannaCry', concept: 'ransomware' },
  ]);
  const made = testDesk({ store, ...options });
  for (const place of ['1/0', '1/4']) made.alive.add(place);
  return { ...made, store, page: createPageHandlers(made.desk) };
}

describe('the overview of a tab', () => {
  it('has the worst first, the others in the order of the page, what fails last', async () => {
    const { desk, page } = await start();
    const failed = { ...THIRD, strength: 'failed' as const };
    await page.reportAddresses(report(failed, OTHER, THIRD, WANNACRY), frame({}));
    const { addresses, state, site, url, beyondLimit, recordsSightings } = await readTab(desk, 1);
    expect(addresses.map(({ address, strength }) => [address, strength])).toEqual([
      [WANNACRY.address, 'verified'],
      [OTHER.address, 'verified'],
      [THIRD.address, 'verified'],
      [THIRD.address, 'failed'],
    ]);
    expect(addresses.map(({ assessment }) => assessment.rating).slice(0, 2)).toEqual(['high', 'unknown']);
    expect({ state, site, url, beyondLimit, recordsSightings }).toEqual({
      state: 'ready',
      site: 'a.example',
      url: PAGE,
      beyondLimit: 0,
      recordsSightings: true,
    });
  });

  it('names the likeliest chain, the alternatives, and where an address was seen before', async () => {
    const { desk, page } = await start();
    await page.reportAddresses(report(OTHER), frame({ tabId: 2, tabUrl: 'https://b.example/' }));
    await page.reportAddresses(report(OTHER), frame({ tabUrl: `${PAGE}#:~:text=x` }));
    const [summary] = (await readTab(desk, 1)).addresses;
    expect(summary).toMatchObject({ chain: 'Bitcoin', count: 1, seenBefore: { sites: 1, pages: 1 } });
  });

  it('says of a name that no list was searched, never “nothing known”', async () => {
    const { desk, page } = await start();
    const name = {
      ...OTHER,
      address: 'vitalik.eth',
      format: 'ens-name',
      chains: [],
      strength: 'format',
    } as const;
    await page.reportAddresses(report(name), frame({}));
    const [summary] = (await readTab(desk, 1)).addresses;
    expect(summary?.assessment).toMatchObject({
      rating: 'partial',
      reason: { key: 'coverage_no_account' },
      coverage: { searched: [] },
    });
  });

  it('says “not enough data”, never “nothing known”, when an embedded list is missing', async () => {
    const { desk, page } = await start({ embedded: ['list', 'case-file'] });
    await page.reportAddresses(report(OTHER, WANNACRY), frame({}));
    const { addresses } = await readTab(desk, 1);
    expect(addresses.map(({ assessment }) => assessment.rating)).toEqual(['high', 'partial']);
    expect(addresses[1]?.assessment.coverage.missing).toEqual([
      { key: 'coverage_list_missing', substitutions: ['case-file'] },
    ]);
  });

  it('says “not enough data” of every address when the store fails, and says why', async () => {
    const open = () => Promise.reject(new SightlineError('store-damaged'));
    const { desk, page } = await start({ opener: { open } });
    expect(await page.reportAddresses(report(WANNACRY), frame({}))).toEqual({ sentencesFor: [] });
    const { addresses, store } = await readTab(desk, 1);
    expect(addresses.map(({ assessment }) => assessment.rating)).toEqual(['partial']);
    expect(addresses[0]?.assessment.reason).toEqual({ key: 'error_store_damaged', substitutions: [] });
    expect(store).toMatchObject({ state: 'failed', failure: { code: 'store-damaged' } });
  });

  it('drops the frames that the page has removed', async () => {
    const { desk, page, alive } = await start();
    await page.reportAddresses(report(OTHER), frame({}));
    await page.reportAddresses(report(THIRD), frame({ frameId: 4, documentId: 'inner' }));
    expect((await readTab(desk, 1)).addresses).toHaveLength(2);
    alive.delete('1/4');
    expect((await readTab(desk, 1)).addresses).toHaveLength(1);
  });

  it('is still reading while a frame has not come to its end', async () => {
    const { desk, page } = await start();
    await page.reportAddresses({ ...report(OTHER), complete: false, beyondLimit: 3 }, frame({}));
    expect(await readTab(desk, 1)).toMatchObject({ state: 'reading', beyondLimit: 3 });
  });

  it('is off where the person has switched reading off, and shows nothing', async () => {
    const { desk, page } = await start();
    await page.reportAddresses(report(WANNACRY), frame({}));
    await desk.settings.update((settings) => ({
      ...settings,
      reading: { ...DEFAULT_SETTINGS.reading, offSites: ['a.example'] },
    }));
    expect(await readTab(desk, 1)).toMatchObject({ state: 'off', site: 'a.example', addresses: [] });
  });

  it('is reading when the frames are asked again after their board was lost', async () => {
    const { desk, alive, rescans } = await start();
    alive.add('1');
    expect(await readTab(desk, 1)).toMatchObject({ state: 'reading', addresses: [] });
    expect(rescans).toEqual(['1']);
  });

  it.each([
    ['reading', { loading: true, older: false }],
    ['absent', { loading: false, older: true }],
    ['absent', { loading: false, older: false, url: 'https://a.example/' }],
    ['closed', { loading: false, older: false }],
    ['closed', { loading: false, older: false, url: 'chrome://settings' }],
  ])('is %s without a content script when the tab is %j', async (state, facts) => {
    const { desk, tabs } = await start();
    tabs.set(1, { incognito: false, ...facts });
    expect((await readTab(desk, 1)).state).toBe(state);
  });
});

describe('the badge of a tab', () => {
  it('follows what is reported, watched and switched off', async () => {
    const { page, badges, store } = await start();
    await page.reportAddresses(report(OTHER), frame({}));
    expect(badges.get(1)?.text).toBe('1');
    await page.reportAddresses(report(OTHER, WANNACRY), frame({}));
    expect(badges.get(1)?.text).toBe('2!');
    await watchAccount(store, watchDraft(OTHER.address, { concept: 'unknown' }), 1);
    await page.reportAddresses(report(OTHER, WANNACRY, THIRD), frame({}));
    expect(badges.get(1)?.text).toBe('★3!');
  });

  it('stays as it is when a frame says the same again', async () => {
    const { page, changes } = await start();
    await page.reportAddresses(report(OTHER), frame({}));
    const heard = changes.filter(({ topic }) => topic === 'tab').length;
    await page.reportAddresses(report(OTHER), frame({}));
    expect(changes.filter(({ topic }) => topic === 'tab')).toHaveLength(heard);
  });
});
