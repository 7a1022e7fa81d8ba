import { describe, expect, test } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';
import { lookUpReading } from '../../../utils/intel/look-up-reading.ts';
import type { Reading } from '../../../utils/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/types.ts';
import { testDesk } from './test-desk.ts';

const BITCOIN = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const ETHEREUM = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const WIF = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
const PAGE = { url: 'https://shop.example/pay', title: 'Pay', incognito: false };

function readingOf(text: string, fields: Partial<Reading> = {}): Reading {
  const addresses = detectAddresses(text).map(({ start, end, raw, ...address }) => ({
    ...address,
    count: 1,
    sentence: text,
  }));
  return { channel: 'picture', addresses, page: PAGE, fresh: true, ...fields };
}

describe('lookUpReading', () => {
  test('answers in the order of the addresses, without sorting them', async () => {
    const { desk } = testDesk();
    const { summaries } = await lookUpReading(desk, readingOf(`${BITCOIN} ${ETHEREUM}`));
    expect(summaries.map(({ address }) => address)).toEqual([BITCOIN, ETHEREUM]);
  });

  test('keeps what was read as sightings of the page, and says by which channel', async () => {
    const { desk } = testDesk();
    expect((await lookUpReading(desk, readingOf(`pay ${BITCOIN}`))).kept).toBe(true);
    const sightings = await desk.keeper.use((store) => store.sightings.page({ limit: 10 }));
    expect(sightings).toMatchObject([
      { address: BITCOIN, url: PAGE.url, channel: 'picture', sentence: `pay ${BITCOIN}`, count: 1 },
    ]);
  });

  test('counts a second look in the same half hour as the same visit', async () => {
    const { desk, clock } = testDesk();
    const reading = readingOf(BITCOIN);
    await lookUpReading(desk, reading);
    clock.now += 60_000;
    await lookUpReading(desk, reading);
    const counts = async () =>
      (await desk.keeper.use((store) => store.sightings.page({ limit: 10 }))).map(({ count }) => count);
    expect(await counts()).toEqual([1]);
    clock.now += 3_600_000;
    await lookUpReading(desk, reading);
    expect(await counts()).toEqual([2]);
  });

  test('keeps nothing when the same reading is only looked up again', async () => {
    const { desk } = testDesk();
    await lookUpReading(desk, readingOf(BITCOIN, { fresh: false }));
    expect(await desk.keeper.use((store) => store.sightings.page({ limit: 10 }))).toEqual([]);
  });

  test('keeps nothing of a private key, neither as an address nor in a sentence, a title or a URL', async () => {
    const { desk } = testDesk();
    const page = { ...PAGE, url: `https://shop.example/${WIF}`, title: WIF };
    await lookUpReading(desk, readingOf(`${WIF} ${BITCOIN}`, { page }));
    const sightings = await desk.keeper.use((store) => store.sightings.page({ limit: 10 }));
    expect(sightings.map(({ address }) => address)).toEqual([BITCOIN]);
    expect(JSON.stringify(sightings)).not.toContain(WIF);
  });

  test.each<readonly [string, Partial<Reading>, Partial<typeof DEFAULT_SETTINGS.sightings>]>([
    ['of a file from the disk', { page: undefined } as unknown as Partial<Reading>, {}],
    ['in a private window', { page: { ...PAGE, incognito: true } }, {}],
    ['where sightings are off', {}, { enabled: false }],
    ['on a site where they are off', {}, { offSites: ['shop.example'] }],
  ])('keeps nothing %s, and looks it up all the same', async (_, fields, sightings) => {
    const { desk } = testDesk({ settings: { sightings: { ...DEFAULT_SETTINGS.sightings, ...sightings } } });
    const answer = await lookUpReading(desk, readingOf(BITCOIN, fields));
    expect(answer).toMatchObject({ kept: false, summaries: [{ address: BITCOIN }] });
    expect(await desk.keeper.use((store) => store.sightings.page({ limit: 10 }))).toEqual([]);
  });

  test('says “in the text” as soon as the page’s text had it once, whichever came first', async () => {
    const { desk } = testDesk();
    await lookUpReading(desk, readingOf(BITCOIN));
    const [seen] = await desk.keeper.use((store) => store.sightings.page({ limit: 1 }));
    if (seen === undefined) throw new Error('nothing was kept');
    const { channel, ...inText } = seen;
    expect(channel).toBe('picture');
    await desk.keeper.use((store) => store.sightings.record([{ ...inText, last: seen.last + 1 }]));
    await lookUpReading(desk, readingOf(BITCOIN));
    const [after] = await desk.keeper.use((store) => store.sightings.page({ limit: 1 }));
    expect(after).not.toHaveProperty('channel');
  });
});
