import { describe, expect, test } from 'vitest';
import { OPENERS } from './backends.ts';
import { facts, request, sighting, watchEntry } from './rows.ts';

describe.each(OPENERS)('a store in $name', ({ name, open }) => {
  test('says where it keeps things', async () => {
    expect((await open()).backend).toBe(name);
  });

  describe('the watchlist', () => {
    test('applies removals and puts together, and answers for many keys', async () => {
      const { watchlist } = await open();
      const [one, two, three] = ['1', '2', '3'].map((key) => watchEntry({ key }));
      await watchlist.apply({ put: [one, two].filter((entry) => entry !== undefined) });
      await watchlist.apply({ put: three ? [three] : [], remove: ['1'] });
      expect(new Set(await watchlist.all())).toEqual(new Set([two, three]));
      expect(await watchlist.getMany(['1', '3', 'unknown'])).toEqual(new Map([['3', three]]));
    });

    test('puts an entry back that the same change removes', async () => {
      const { watchlist } = await open();
      await watchlist.apply({ put: [watchEntry({ note: 'old' })] });
      await watchlist.apply({ put: [watchEntry({ note: 'new' })], remove: ['bip122:1'] });
      expect(await watchlist.all()).toEqual([watchEntry({ note: 'new' })]);
    });

    test.each([
      ['label', { label: 'x'.repeat(513) }],
      ['note', { note: 'x'.repeat(20_001) }],
      ['tags', { tags: Array.from({ length: 60 }, () => '123456789') }],
    ])('rejects a %s that is too long, and with it the whole change', async (field, tooLong) => {
      const { watchlist } = await open();
      const change = { put: [watchEntry(), watchEntry({ key: 'other', ...tooLong })] };
      await expect(watchlist.apply(change)).rejects.toThrow(RangeError);
      await expect(watchlist.apply(change)).rejects.toThrow(field);
      expect(await watchlist.all()).toEqual([]);
    });

    test('takes nothing of a change in which one entry cannot be stored', async () => {
      const { watchlist } = await open();
      await watchlist.apply({ put: [watchEntry()] });
      const wrong = Object.assign(watchEntry({ key: 'wrong' }), { note: () => 'no text' });
      const change = { put: [watchEntry({ key: 'right' }), Object(wrong)], remove: ['bip122:1'] };
      await expect(watchlist.apply(change)).rejects.toThrow(TypeError);
      expect(await watchlist.all()).toEqual([watchEntry()]);
    });

    test('keeps texts of hostile characters as they are', async () => {
      const { watchlist } = await open();
      const entry = watchEntry({ key: '__proto__', note: '<b>\u0000\u202E\uD800', tags: ['constructor'] });
      await watchlist.apply({ put: [entry] });
      expect(await watchlist.getMany(['__proto__'])).toEqual(new Map([['__proto__', entry]]));
    });

    test('does not change when what was put or read is changed afterwards', async () => {
      const { watchlist } = await open();
      const entry = { ...watchEntry(), tags: ['kept'] };
      await watchlist.apply({ put: [entry] });
      entry.tags.push('after');
      const [read] = await watchlist.all();
      Object.assign(read ?? {}, { note: 'changed' });
      expect(await watchlist.all()).toEqual([watchEntry({ tags: ['kept'] })]);
    });
  });

  describe('sightings', () => {
    test('of one account on one page are one record: first stays, the rest moves', async () => {
      const { sightings } = await open();
      await sightings.record([sighting({ first: 100, last: 100, sentence: 'old' })]);
      await sightings.record([sighting({ first: 300, last: 300, sentence: 'new', title: 'New title' })]);
      expect(await sightings.ofAccount('bip122:1')).toEqual([
        sighting({ first: 100, last: 300, count: 2, sentence: 'new', title: 'New title' }),
      ]);
    });

    test('keep the sentence when a later visit brings none', async () => {
      const { sightings } = await open();
      await sightings.record([sighting({ sentence: 'said once' })]);
      await sightings.record([sighting({ last: 200, sentence: '' })]);
      expect(await sightings.ofAccount('bip122:1')).toEqual([
        sighting({ last: 200, count: 2, sentence: 'said once' }),
      ]);
    });

    test('merge within one call as between calls', async () => {
      const { sightings } = await open();
      await sightings.record([sighting(), sighting({ last: 150 })]);
      expect(await sightings.ofAccount('bip122:1')).toEqual([sighting({ last: 150, count: 2 })]);
    });

    test('that are recorded at once do not lose each other', async () => {
      const { sightings } = await open();
      await Promise.all(Array.from({ length: 20 }, (_, at) => sightings.record([sighting({ last: at })])));
      expect(await sightings.ofAccount('bip122:1')).toEqual([sighting({ last: 19, first: 100, count: 20 })]);
    });

    test('cut what a page says, never between the halves of a character', async () => {
      const { sightings } = await open();
      await sightings.record([sighting({ title: `${'x'.repeat(298)}😀😀`, sentence: 's'.repeat(400) })]);
      const [kept] = await sightings.ofAccount('bip122:1');
      expect(kept?.title).toBe(`${'x'.repeat(298)}…`);
      expect(kept?.sentence).toBe(`${'s'.repeat(299)}…`);
    });

    test('are found by account, absent where there are none', async () => {
      const { sightings } = await open();
      const [one, two] = [sighting({ id: '1', key: 'a' }), sighting({ id: '2', key: 'b' })];
      await sightings.record([one, two]);
      expect(await sightings.ofAccounts(['a', 'b', 'c'])).toEqual(
        new Map([
          ['a', [one]],
          ['b', [two]],
        ]),
      );
    });

    test('are found by how their accounts begin, each account once, as are those that are watched', async () => {
      const { sightings, watchlist } = await open();
      const keys = ['eip155:0xabc1', 'eip155:0xabc1', 'eip155:0xabc2', 'eip155:0xabd1', 'eip155:0xABC3', 'x'];
      await sightings.record(keys.map((key, at) => sighting({ id: `s${at}`, key })));
      await watchlist.apply({ put: keys.map((key) => watchEntry({ key })) });
      const stems = ['eip155:0xabc', 'eip155:0xabd1', 'eip155:0xabe', 'eip155:0xabc'];
      const found = ['eip155:0xabc1', 'eip155:0xabc2', 'eip155:0xabd1'];
      expect((await sightings.keysWith(stems)).toSorted()).toEqual(found);
      expect((await watchlist.keysWith(stems)).toSorted()).toEqual(found);
      expect(await watchlist.keysWith([])).toEqual([]);
    });

    test('are not all read where thousands of accounts begin alike', async () => {
      const { sightings } = await open();
      const keys = Array.from({ length: 300 }, (_, at) => `eip155:0xabc${at}`);
      await sightings.record(keys.map((key, at) => sighting({ id: `s${at}`, key })));
      expect(await sightings.keysWith(['eip155:0xabc'])).toHaveLength(200);
    });

    test('come in pages, newest first, and no page loses the equals of its last row', async () => {
      const { sightings } = await open();
      const times = [5, 4, 4, 4, 3, 2, 2, 1];
      await sightings.record(times.map((last, at) => sighting({ id: `s${at}`, last })));
      const seen: number[] = [];
      for (let before: number | undefined; ; before = seen.at(-1)) {
        const page = await sightings.page({ limit: 2, ...(before === undefined ? {} : { before }) });
        if (page.length === 0) break;
        seen.push(...page.map(({ last }) => last));
      }
      expect(seen).toEqual(times);
    });

    test('come in pages of one site, and are counted by site', async () => {
      const { sightings } = await open();
      const sites = ['b.org', 'a.org', 'b.org', 'c.org', 'b.org'];
      await sightings.record(sites.map((site, at) => sighting({ id: `s${at}`, site, last: at })));
      expect((await sightings.page({ limit: 2, site: 'b.org' })).map(({ last }) => last)).toEqual([4, 2]);
      expect((await sightings.page({ limit: 2, site: 'b.org', before: 2 })).map(({ last }) => last)).toEqual([
        0,
      ]);
      expect(await sightings.sites()).toEqual([
        { site: 'b.org', count: 3 },
        { site: 'a.org', count: 1 },
        { site: 'c.org', count: 1 },
      ]);
    });

    test.each([
      ['one', { id: 's1' }, 1, ['s0', 's2', 's3']],
      ['one that is not there', { id: 'unknown' }, 0, ['s0', 's1', 's2', 's3']],
      ["a site's", { site: 'odd.org' }, 2, ['s0', 's2']],
      ['the old', { before: 2 }, 2, ['s2', 's3']],
      ['all', 'all', 4, []],
    ] as const)('are removed: %s', async (_, which, removed, left) => {
      const { sightings } = await open();
      const site = (at: number) => (at % 2 ? 'odd.org' : 'even.org');
      await sightings.record([0, 1, 2, 3].map((at) => sighting({ id: `s${at}`, site: site(at), last: at })));
      expect(await sightings.remove(which)).toBe(removed);
      const kept = await sightings.page({ limit: 10 });
      expect(kept.map(({ id }) => id).sort()).toEqual(left);
    });
  });

  describe('facts', () => {
    test('are kept for each pair of account and source', async () => {
      const store = await open();
      await store.facts.put('a', facts('one'));
      await store.facts.put('a', facts('two'));
      expect(await store.facts.get('a', 'one')).toEqual(facts('one'));
      expect(await store.facts.get('b', 'one')).toBeUndefined();
      await store.facts.removeSource('one');
      expect(await store.facts.get('a', 'one')).toBeUndefined();
      expect(await store.facts.get('a', 'two')).toEqual(facts('two'));
      await store.facts.clear();
      expect(await store.facts.get('a', 'two')).toBeUndefined();
    });

    test('are forgotten beyond a bound, the oldest first', async () => {
      let clock = 0;
      const store = await open(() => clock++);
      for (let at = 0; at < 1_202; at++) await store.facts.put(`account-${at}`, facts('one'));
      expect(await store.facts.get('account-0', 'one')).toBeUndefined();
      expect(await store.facts.get('account-1201', 'one')).toEqual(facts('one'));
    });
  });

  describe('the ledger', () => {
    test('replaces an entry by its id and comes newest first', async () => {
      const { ledger } = await open();
      await ledger.put(request('a', 1));
      await ledger.put(request('b', 2));
      await ledger.put({ ...request('a', 1), outcome: 'answered', status: 200 });
      expect(await ledger.page({ limit: 10 })).toEqual([
        request('b', 2),
        { ...request('a', 1), outcome: 'answered', status: 200 },
      ]);
      expect(await ledger.page({ limit: 10, before: 2 })).toHaveLength(1);
      await ledger.clear();
      expect(await ledger.page({ limit: 10 })).toEqual([]);
    });
  });

  describe('meta', () => {
    test('keeps values by name', async () => {
      const { meta } = await open();
      await meta.set('undo', { entries: [watchEntry()], at: 5 });
      await meta.set('flag', false);
      expect(await meta.get('undo')).toEqual({ entries: [watchEntry()], at: 5 });
      expect(await meta.get('flag')).toBe(false);
      expect(await meta.get('unknown')).toBeUndefined();
    });

    test('says so when a value cannot be stored', async () => {
      const { meta } = await open();
      await meta.set('kept', 1);
      await expect(meta.set('kept', () => 2)).rejects.toThrow(TypeError);
      expect(await meta.get('kept')).toBe(1);
    });
  });
});
