import { describe, expect, it } from 'vitest';
import { detectPartials } from '../../../utils/address/partial-address.ts';
import { SightlineError } from '../../../utils/errors.ts';
import type { FrameReport } from '../../../utils/intel/board.ts';
import { lookUpText } from '../../../utils/intel/look-up-text.ts';
import { createPageHandlers } from '../../../utils/intel/page-handlers.ts';
import { readDossier } from '../../../utils/intel/read-dossier.ts';
import { readTab } from '../../../utils/intel/read-tab.ts';
import type { AddressSummary } from '../../../utils/intel/views.ts';
import { watchAccount } from '../../../utils/intel/watch-account.ts';
import type { FrameAddress, ReportedPartial } from '../../../utils/messaging/protocol.ts';
import { openMemoryStore } from '../../../utils/storage/index.ts';
import { EXAMPLES } from '../../support/known-addresses.ts';
import { frame, PAGE } from './fixtures.ts';
import { putLabels, testDesk } from './test-desk.ts';

const REAL = EXAMPLES.vitalik;
/** Four and five digits as the real one's. */
const FAKE = EXAMPLES.vitalikAlike;
const OTHER = EXAMPLES.tether;
const CASH = EXAMPLES.cash.slice('bitcoincash:'.length);
const LEGACY = EXAMPLES.legacy;
const BROKEN = EXAMPLES.genesisBroken;
const GENESIS = EXAMPLES.genesis;
const ELSEWHERE = 'https://b.example/';
const DAY = 86_400_000;

function evm(address: string): FrameAddress {
  return { address, format: 'evm', chains: ['ethereum'], strength: 'format', count: 1 };
}

function page(addresses: readonly string[], more: Partial<FrameReport> = {}) {
  const { partials, mismatches } = more;
  return {
    addresses: addresses.map(evm),
    beyondLimit: 0,
    complete: true,
    title: 'T',
    ...(partials === undefined ? {} : { partials }),
    ...(mismatches === undefined ? {} : { mismatches }),
  };
}

function partial(raw: string): ReportedPartial {
  const [found] = detectPartials(raw);
  if (found === undefined) throw new TypeError(`${raw} is not shortened`);
  return { raw, head: found.head, tail: found.tail, count: 1 };
}

async function start(options: Parameters<typeof testDesk>[0] = {}) {
  const store = await openMemoryStore();
  const made = testDesk({ store, ...options });
  made.alive.add('1/0');
  const handlers = createPageHandlers(made.desk);
  const draft = { concept: 'unknown', confidence: 'forensic', note: '', tags: [], alert: false } as const;
  return {
    ...made,
    store,
    show: (addresses: readonly string[], more?: Partial<FrameReport>, url = PAGE) =>
      handlers.reportAddresses(page(addresses, more), frame({ tabUrl: url, url })),
    watch: (address: string, label = 'Treasury') => watchAccount(store, { ...draft, address, label }, 1),
    rows: async () => new Map((await readTab(made.desk, 1)).addresses.map((row) => [row.address, row])),
  };
}

const told = (row: AddressSummary | undefined) => row?.lookalikes ?? [];

describe('an address that looks like another', () => {
  it('is told with it where both stand on the page for the first time, and neither is called the false one', async () => {
    const { show, rows } = await start();
    await show([REAL, FAKE, OTHER]);
    const found = await rows();
    expect(told(found.get(REAL))).toEqual([{ address: FAKE, where: 'page' }]);
    expect(told(found.get(FAKE))).toEqual([{ address: REAL, where: 'page' }]);
    expect(told(found.get(OTHER))).toEqual([]);
    expect(found.get(FAKE)?.assessment).toMatchObject({
      rating: 'medium',
      reason: { key: 'risk_lookalike_page', substitutions: [REAL] },
    });
  });

  it('is the imitation where the other is watched, which gets no warning', async () => {
    const { show, rows, watch, badges } = await start();
    await watch(REAL);
    await show([REAL, FAKE]);
    const found = await rows();
    expect(told(found.get(FAKE))).toEqual([{ address: REAL, where: 'watchlist', label: 'Treasury' }]);
    expect(found.get(FAKE)?.assessment).toMatchObject({
      rating: 'high',
      reason: { key: 'risk_lookalike_named', substitutions: [REAL, 'Treasury'] },
    });
    expect(told(found.get(REAL))).toEqual([]);
    expect(badges.get(1)?.worst).toBe('high');
  });

  it('is the imitation where the other was seen before, on whatever page', async () => {
    const { show, rows, clock } = await start();
    await show([REAL], {}, ELSEWHERE);
    clock.now += DAY;
    await show([FAKE]);
    expect(told((await rows()).get(FAKE))).toEqual([{ address: REAL, where: 'seen' }]);
    clock.now += DAY;
    await show([REAL, FAKE]);
    const found = await rows();
    expect(told(found.get(FAKE))).toEqual([{ address: REAL, where: 'seen' }]);
    expect(told(found.get(REAL))).toEqual([]);
  });

  it('is the imitation where the other was seen a minute ago, on another page', async () => {
    const { show, rows, clock } = await start();
    await show([REAL], {}, ELSEWHERE);
    clock.now += 60_000;
    await show([FAKE]);
    clock.now += 60_000;
    await show([FAKE, OTHER]);
    expect(told((await rows()).get(FAKE))).toEqual([{ address: REAL, where: 'seen' }]);
  });

  it('is still one of two where both came on one page and only one stands on the next', async () => {
    const { show, rows, clock } = await start();
    await show([REAL, FAKE], {}, ELSEWHERE);
    clock.now += DAY;
    await show([REAL]);
    const real = (await rows()).get(REAL);
    expect(told(real)).toEqual([{ address: FAKE, where: 'beside' }]);
    expect(real?.assessment.rating).toBe('medium');
  });

  it('is not the imitation where a list knows it as a service', async () => {
    const { show, rows, store } = await start();
    const key = `eip155:${REAL.toLowerCase()}`;
    await putLabels(store, [{ key, account: `eip155:1:${REAL}`, label: 'Exchange', concept: 'exchange' }]);
    await show([REAL, FAKE]);
    const found = await rows();
    expect(told(found.get(REAL))).toEqual([]);
    expect(found.get(REAL)?.assessment.rating).toBe('known');
    expect(told(found.get(FAKE))).toHaveLength(1);
  });

  it('needs one character more to resemble one of the many seen before', async () => {
    const { show, rows, clock } = await start();
    // Three and four digits as the real one's.
    const seven = '0xd8d07213f9b7a3c5d1e2f3041526374859006045';
    await show([REAL], {}, ELSEWHERE);
    clock.now += DAY;
    await show([seven]);
    expect(told((await rows()).get(seven))).toEqual([]);
    await show([REAL, seven]);
    expect(told((await rows()).get(seven))).toHaveLength(1);
  });

  it('is no other spelling of the same account, and no null or burn address', async () => {
    const { desk } = await start();
    const nothing = [
      '0x0000000000000000000000000000000000000000',
      '0x000000000000000000000000000000000000dEaD',
    ];
    const text = [`bitcoincash:${CASH}`, LEGACY, REAL, REAL.toLowerCase(), ...nothing].join(' ');
    const found = await lookUpText(desk, text);
    expect(found.length).toBeGreaterThan(3);
    expect(found.flatMap(told)).toEqual([]);
  });

  it('is told in its dossier as the tab’s page has it', async () => {
    const { desk, show } = await start();
    await show([REAL, FAKE]);
    expect(told((await readDossier(desk, { text: FAKE, tabId: 1 })).summary)).toEqual([
      { address: REAL, where: 'page' },
    ]);
    expect(told((await readDossier(desk, { text: OTHER, tabId: 1 })).summary)).toEqual([]);
  });

  it('is warned of in a private window, of which nothing is kept', async () => {
    const { desk, store, watch } = await start();
    await watch(REAL);
    const handlers = createPageHandlers(desk);
    await handlers.reportAddresses(page([FAKE]), frame({ incognito: true }));
    expect(told((await readTab(desk, 1)).addresses[0])).toHaveLength(1);
    expect(await store.sightings.keysWith(['eip155:'])).toEqual([]);
  });

  it('is compared with a hundred thousand seen accounts without reading them', async () => {
    let read = 0;
    const store = await openMemoryStore();
    const counting: typeof store = {
      ...store,
      sightings: {
        ...store.sightings,
        ofAccounts: (keys) => {
          read += keys.length;
          return store.sightings.ofAccounts(keys);
        },
      },
    };
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      id: `s${at}`,
      key: `eip155:0x${at.toString(16).padStart(8, '5')}${'a'.repeat(24)}${at.toString(16).padStart(8, '7')}`,
      account: 'eip155:1:0x',
      address: '0x',
      format: 'evm',
      url: ELSEWHERE,
      site: 'b.example',
      title: '',
      sentence: '',
      first: 1,
      last: 1,
      count: 1,
    }));
    await store.sightings.record(many);
    const { show, rows } = await start({ store: counting });
    await show([REAL, OTHER]);
    read = 0;
    await rows();
    expect(read).toBe(2);
  });
});

describe('a link that leads elsewhere', () => {
  const mismatch = { shown: REAL, target: OTHER, by: 'link' as const };

  it('is a reason against the address that it shows', async () => {
    const { show, rows, desk } = await start();
    await show([REAL, OTHER], { mismatches: [mismatch] });
    const row = (await rows()).get(REAL);
    expect(row?.mismatches).toEqual([{ address: OTHER, by: 'link' }]);
    expect(row?.assessment).toMatchObject({
      rating: 'medium',
      reason: { key: 'risk_mismatch_link', substitutions: [OTHER] },
    });
    expect((await readDossier(desk, { text: REAL, tabId: 1 })).summary.mismatches).toHaveLength(1);
  });

  it('is none where it leads to another spelling of the same account', async () => {
    const { show, rows } = await start();
    const same = [
      { shown: REAL, target: REAL.toLowerCase(), by: 'link' as const },
      { shown: LEGACY, target: `bitcoincash:${CASH}`, by: 'copy' as const },
      { shown: '0xd8dA…6045', target: REAL, by: 'link' as const },
    ];
    await show([REAL], { mismatches: same, partials: [partial('0xd8dA…6045')] });
    expect([...(await rows()).values()].flatMap((row) => row.mismatches ?? [])).toEqual([]);
  });

  it('lifts a shortened address to those that need attention', async () => {
    const { show, rows } = await start();
    const raw = '0xd8dA…6045';
    await show([OTHER], {
      mismatches: [{ shown: raw, target: OTHER, by: 'link' }],
      partials: [partial(raw)],
    });
    const [first] = (await rows()).values();
    expect(first).toMatchObject({ address: raw, strength: 'shortened', mismatches: [{ address: OTHER }] });
  });
});

describe('a shortened address', () => {
  it('is noted at the one full address of the page that it may be', async () => {
    const { show, rows } = await start();
    await show([REAL, OTHER], { partials: [partial('0xd8dA…6045'), partial('0xD8DA6B...A96045')] });
    const found = await rows();
    expect(found.get(REAL)?.shortForms).toEqual(['0xd8dA…6045', '0xD8DA6B...A96045']);
    expect(found.size).toBe(2);
  });

  it('is a row of its own where it may be one of several, or none, and never has a rating of theirs', async () => {
    const { show, rows, badges } = await start();
    await show([REAL, FAKE], { partials: [partial('0xd8dA…6045'), partial('0x1111…2222')] });
    const found = await rows();
    expect(found.get('0xd8dA…6045')).toMatchObject({
      strength: 'shortened',
      candidates: [
        { address: REAL, where: 'page' },
        { address: FAKE, where: 'page' },
      ],
    });
    expect(found.get('0x1111…2222')?.candidates).toEqual([]);
    expect(badges.get(1)?.count).toBe(2);
  });

  it('is matched to what is watched and to what was seen before', async () => {
    const { show, rows, watch, clock } = await start();
    await watch(REAL);
    await show([OTHER], {}, ELSEWHERE);
    clock.now += DAY;
    await show([], { partials: [partial('0xd8dA…6045'), partial('0xdAC1…1ec7')] });
    const found = await rows();
    expect(found.get('0xd8dA…6045')?.candidates).toEqual([{ address: REAL, where: 'watchlist' }]);
    expect(found.get('0xdAC1…1ec7')?.candidates).toEqual([{ address: OTHER, where: 'seen' }]);
  });

  it('is not shown where it is of no known chain', async () => {
    const { show, rows } = await start();
    await show([], { partials: [partial('nprofile1qqs…x2arg')] });
    expect([...(await rows()).keys()]).toEqual([]);
  });

  it('is not shown where it is a transaction of the page', async () => {
    const { desk, rows } = await start();
    const hash = `0xabcd${'12'.repeat(28)}1234`;
    const transaction: FrameAddress = {
      address: hash,
      format: 'transaction-hash',
      chains: [],
      strength: 'context',
      count: 1,
    };
    const shown = { ...page([], { partials: [partial('0xabcd…1234')] }), addresses: [transaction] };
    await createPageHandlers(desk).reportAddresses(shown, frame({}));
    expect([...(await rows()).keys()]).toEqual([hash]);
  });

  it('is matched to the page alone when the store fails', async () => {
    const open = () => Promise.reject(new SightlineError('store-damaged'));
    const { show, rows } = await start({ opener: { open } });
    await show([REAL], { partials: [partial('0xd8dA…6045'), partial('0x1111…2222')] });
    const found = await rows();
    expect(found.get(REAL)?.shortForms).toEqual(['0xd8dA…6045']);
    expect(found.get('0x1111…2222')?.candidates).toEqual([]);
  });

  it('that is looked up is answered with what it may be, from the tab’s page too', async () => {
    const { desk, show } = await start();
    await show([REAL, OTHER]);
    const found = await lookUpText(desk, 'to 0xd8dA…6045', 1);
    expect(found.map(({ address, strength }) => [address, strength])).toEqual([
      ['0xd8dA…6045', 'shortened'],
      [REAL, 'verified'],
    ]);
  });
});

describe('an address whose checksum does not hold', () => {
  it('is shown with what may be meant, which is not looked up', async () => {
    const { desk, show, rows, store } = await start();
    const handlers = createPageHandlers(desk);
    const broken: FrameAddress = {
      address: BROKEN,
      format: 'bitcoin-p2pkh',
      chains: ['bitcoin'],
      strength: 'failed',
      count: 1,
    };
    await show([]);
    await handlers.reportAddresses({ ...page([]), addresses: [broken] }, frame({}));
    expect((await rows()).get(BROKEN)?.correction).toEqual({ address: GENESIS, slip: 'replaced' });
    expect(await store.sightings.keysWith(['bip122:'])).toEqual([]);
  });

  it('has a dossier that says so, and asks nobody', async () => {
    const { desk } = await start();
    const { summary, chain, labels, identity } = await readDossier(desk, { text: BROKEN });
    expect(summary).toMatchObject({ strength: 'failed', correction: { address: GENESIS } });
    expect([chain, labels, identity.spellings]).toEqual([[], [], []]);
  });

  it('has none where it is no address at all, or a private key', async () => {
    const { desk } = await start();
    for (const text of ['hello', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'])
      await expect(readDossier(desk, { text })).rejects.toThrow(SightlineError);
  });

  it('is corrected in turn, so that a page of broken ones is answered at once', async () => {
    const { desk } = await start();
    const broken = Array.from(
      { length: 12 },
      (_, at) => GENESIS.slice(0, 20) + 'abcdefghijkm'[at] + GENESIS.slice(21),
    );
    const corrected = async () =>
      (await lookUpText(desk, broken.join(' '))).filter((row) => row.correction !== undefined).length;
    expect(await corrected()).toBe(8);
    expect(await corrected()).toBe(12);
  });
});
