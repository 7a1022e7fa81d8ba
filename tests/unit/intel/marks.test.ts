import { describe, expect, it } from 'vitest';
import { applyMarks, forgetRevokedMarks } from '../../../utils/intel/apply-marks.ts';
import { readMarks, styleMarks } from '../../../utils/intel/read-marks.ts';
import { reportAddresses } from '../../../utils/intel/report-addresses.ts';
import { revealOnPage } from '../../../utils/intel/reveal-on-page.ts';
import { EVERY_PAGE, patternsOf } from '../../../utils/settings/mode.ts';
import { DEFAULT_SETTINGS, type MarkSettings } from '../../../utils/settings/types.ts';
import { openMemoryStore } from '../../../utils/storage/index.ts';
import { frame, keptBitcoin, report } from './fixtures.ts';
import { NOW, putLabels, testDesk } from './test-desk.ts';

const BAD = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const OTHER = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const CHAIN = 'bip122:000000000019d6689c085ae165831e93';

async function desk(marks: Partial<MarkSettings>) {
  const store = await openMemoryStore({ now: () => NOW });
  const account = `${CHAIN}:${BAD}`;
  await putLabels(store, [{ key: account, account, label: 'WannaCry', concept: 'ransomware' }]);
  return testDesk({ store, settings: { marks: { ...DEFAULT_SETTINGS.marks, ...marks } } });
}

const ALLOWED = { startingPoint: 'analyst', sites: ['a.example'] } as const;

describe('what a frame may know of its addresses', () => {
  it('is rating, chain and reason of those that it has reported', async () => {
    const { desk: ports } = await desk(ALLOWED);
    await reportAddresses(ports, frame({}), report(keptBitcoin(BAD), keptBitcoin(OTHER)));
    const { marked, addresses } = await readMarks(ports, frame({}));
    expect(marked).toBe(true);
    expect(addresses.map(({ address, chain, assessment }) => [address, chain, assessment.rating])).toEqual([
      [BAD, 'Bitcoin', 'high'],
      [OTHER, 'Bitcoin', 'unknown'],
    ]);
  });

  it('is nothing of what another frame, tab or document has reported', async () => {
    const { desk: ports } = await desk(ALLOWED);
    await reportAddresses(ports, frame({}), report(keptBitcoin(BAD)));
    for (const other of [{ frameId: 3, documentId: 'x' }, { tabId: 2 }, { documentId: 'next' }])
      expect(await readMarks(ports, frame(other))).toEqual({ marked: true, addresses: [] });
  });

  it.each([
    ['the site is not allowed', { ...ALLOWED, sites: [] }, {}],
    ['nobody has chosen a starting point', {}, {}],
    ['the window is private', ALLOWED, { incognito: true }],
    ['an allowed frame stands in a page that is not', ALLOWED, { frameId: 2, tabUrl: 'https://b.example/' }],
  ] as const)('is nothing where %s', async (_name, marks, caller) => {
    const { desk: ports, marks: done } = await desk(marks);
    await reportAddresses(ports, frame(caller), report(keptBitcoin(BAD)));
    expect(await readMarks(ports, frame(caller))).toEqual({ marked: false, addresses: [] });
    await styleMarks(ports, frame(caller), true);
    expect(done.filter((one) => one.startsWith('style'))).toEqual([]);
  });

  it('comes with the style, which can be taken away wherever the person wants no marks any more', async () => {
    const { desk: ports, marks } = await desk(ALLOWED);
    await styleMarks(ports, frame({}), true);
    await ports.settings.update((before) => ({ ...before, marks: { ...before.marks, sites: [] } }));
    await styleMarks(ports, frame({}), false);
    expect(marks).toEqual(['style 1/0 true', 'style 1/0 false']);
  });
});

describe('the script that marks', () => {
  it('is asked to look again when something new is known of a marked tab, and left alone elsewhere', async () => {
    const { desk: ports, marks } = await desk(ALLOWED);
    await reportAddresses(ports, frame({}), report(keptBitcoin(BAD)));
    await reportAddresses(ports, frame({ tabId: 2, tabUrl: 'https://b.example/' }), report(keptBitcoin(BAD)));
    expect(marks).toEqual(['refresh 1']);
  });

  it('comes into open pages where it is now wanted, and is told where it is not', async () => {
    const { desk: ports, marks, marking } = await desk(ALLOWED);
    for (const [tabId, site] of ['a.example', 'a.example', 'b.example', 'b.example'].entries())
      await reportAddresses(ports, frame({ tabId, tabUrl: `https://${site}/` }), report(keptBitcoin(BAD)));
    for (const there of [1, 3]) marking.add(there);
    marks.length = 0;
    await applyMarks(ports, await ports.settings.read());
    expect(marks).toEqual([
      'register http://a.example/*,https://a.example/*',
      'refresh 0',
      'inject 0',
      'refresh 1',
      'refresh 2',
      'refresh 3',
    ]);
  });
});

describe('a permission that the person takes back', () => {
  it('makes the site silent, and leaves the others', async () => {
    const { desk: ports, granted } = await desk({
      startingPoint: 'analyst',
      sites: ['a.example', 'b.example'],
    });
    for (const pattern of patternsOf('b.example')) granted.add(pattern);
    await forgetRevokedMarks(ports);
    expect((await ports.settings.read()).marks).toMatchObject({
      startingPoint: 'analyst',
      sites: ['b.example'],
    });
  });

  it('makes a reader an analyst, but not while everything is granted', async () => {
    const { desk: ports, granted } = await desk({ startingPoint: 'reader' });
    for (const pattern of EVERY_PAGE) granted.add(pattern);
    await forgetRevokedMarks(ports);
    expect((await ports.settings.read()).marks.startingPoint).toBe('reader');
    granted.clear();
    await forgetRevokedMarks(ports);
    expect((await ports.settings.read()).marks.startingPoint).toBe('analyst');
  });
});

describe('showing an address on its page', () => {
  it('counts through the frames and round, and says which one is shown', async () => {
    const { desk: ports, alive, revealed } = await desk({});
    await reportAddresses(ports, frame({}), report(keptBitcoin(BAD, 2)));
    await reportAddresses(ports, frame({ frameId: 4, documentId: 'inner' }), report(keptBitcoin(BAD, 1)));
    for (const place of ['1/0', '1/4']) alive.add(place);
    const request = { tabId: 1, address: BAD, format: 'bitcoin-p2pkh' };
    const answers = [];
    for (const at of [0, 1, 2, 3]) answers.push(await revealOnPage(ports, { ...request, at }));
    expect(revealed).toEqual(['1/0 0', '1/0 1', '1/4 0', '1/0 0']);
    expect(answers.map(({ shown }) => shown)).toEqual([1, 2, 3, 1]);
  });

  it('says so when it stands nowhere, or its frame is gone', async () => {
    const { desk: ports } = await desk({});
    const request = { tabId: 1, address: BAD, format: 'bitcoin-p2pkh', at: 0 };
    expect(await revealOnPage(ports, request)).toEqual({ shown: 0, count: 0 });
    await reportAddresses(ports, frame({}), report(keptBitcoin(BAD)));
    expect(await revealOnPage(ports, request)).toEqual({ shown: 0, count: 0 });
  });
});
