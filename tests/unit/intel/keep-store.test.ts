import { describe, expect, it } from 'vitest';
import { SightlineError } from '../../../utils/errors.ts';
import { keepStore, type StoreOpener } from '../../../utils/intel/keep-store.ts';
import { watchAccount } from '../../../utils/intel/watch-account.ts';
import { type Backend, openMemoryStore, type Store } from '../../../utils/storage/index.ts';
import { watchDraft } from '../../support/watch-draft.ts';
import { NOW } from './test-desk.ts';

const draft = watchDraft('12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw', { alert: false });

function start(opener: Partial<StoreOpener>) {
  const clock = { now: NOW };
  let heard = 0;
  const keeper = keepStore({
    opener: {
      open: () => openMemoryStore(),
      destroy: async () => undefined,
      prepare: async () => undefined,
      ...opener,
    },
    now: () => clock.now,
    changed: () => {
      heard++;
    },
  });
  return { keeper, clock, heard: () => heard };
}

const damaged = () => Promise.reject(new SightlineError('store-damaged'));

describe('the kept store', () => {
  it('opens once, and lets who comes early wait', async () => {
    let opened = 0;
    const { keeper } = start({
      open: async () => {
        opened++;
        return openMemoryStore();
      },
    });
    await Promise.all([keeper.use(async () => 1), keeper.readState(), keeper.use(async () => 2)]);
    expect(opened).toBe(1);
    expect(await keeper.readState()).toEqual({ backend: 'memory', state: 'ready', sets: [], watched: 0 });
  });

  it('says why it could not be opened, and tries again after a while', async () => {
    let isBroken = true;
    const { keeper, clock, heard } = start({ open: () => (isBroken ? damaged() : openMemoryStore()) });
    await expect(keeper.use(async () => 1)).rejects.toMatchObject({ code: 'store-damaged' });
    expect(await keeper.readState()).toMatchObject({ state: 'failed', failure: { code: 'store-damaged' } });
    expect(heard()).toBe(1);
    isBroken = false;
    clock.now += 1_000;
    expect((await keeper.readState()).state).toBe('failed');
    clock.now += 5_000;
    expect((await keeper.readState()).state).toBe('ready');
  });

  it('is given up when it turns out damaged in use', async () => {
    let closed = 0;
    const { keeper } = start({
      open: async () => ({ ...(await openMemoryStore()), close: () => void closed++ }),
    });
    await expect(keeper.use(damaged)).rejects.toMatchObject({ code: 'store-damaged' });
    expect(await keeper.readState()).toMatchObject({ state: 'failed', failure: { code: 'store-damaged' } });
    expect(closed).toBe(1);
  });

  it('begins anew when the person says so', async () => {
    let isBroken = true;
    const { keeper } = start({
      open: () => (isBroken ? damaged() : openMemoryStore()),
      destroy: async () => {
        isBroken = false;
      },
    });
    expect((await keeper.readState()).state).toBe('failed');
    expect(await keeper.reset()).toMatchObject({ state: 'ready' });
  });

  it('stays usable, and says so, when the embedded lists find no room', async () => {
    const prepare = () => Promise.reject(new SightlineError('quota'));
    const { keeper } = start({ prepare });
    await keeper.use((store) => watchAccount(store, draft, NOW));
    expect(await keeper.readState()).toMatchObject({
      state: 'ready',
      watched: 1,
      failure: { code: 'quota' },
    });
  });

  it('says for a minute that the disk is full after a write found no room', async () => {
    const { keeper, clock } = start({});
    await expect(keeper.use(() => Promise.reject(new SightlineError('quota')))).rejects.toThrow('quota');
    expect(await keeper.readState()).toMatchObject({ state: 'ready', failure: { code: 'quota' } });
    clock.now += 60_000;
    expect(await keeper.readState()).not.toHaveProperty('failure');
  });

  it('takes the watchlist and the sightings along when the person chooses another place', async () => {
    const stores = new Map<Backend, Store>();
    for (const backend of ['memory', 'extension-storage'] as const)
      stores.set(backend, { ...(await openMemoryStore()), backend });
    let chosen: Backend = 'memory';
    const destroyed: (Backend | undefined)[] = [];
    const { keeper } = start({
      open: async () => stores.get(chosen) ?? openMemoryStore(),
      destroy: async (backend) => void destroyed.push(backend),
    });
    const entry = await keeper.use((store) => watchAccount(store, draft, NOW));
    const sighting = {
      ...{ id: 'i', key: entry.key, account: entry.account, address: entry.address, format: entry.format },
      ...{
        url: 'https://a.example/',
        site: 'a.example',
        title: 'T',
        sentence: 's',
        first: 1,
        last: 2,
        count: 3,
      },
    };
    await keeper.use((store) => store.sightings.record([sighting]));
    chosen = 'extension-storage';
    await keeper.move();
    expect(await keeper.readState()).toMatchObject({ backend: 'extension-storage', watched: 1 });
    expect(await keeper.use((store) => store.sightings.page({ limit: 5 }))).toEqual([sighting]);
    expect(destroyed).toEqual(['memory']);
    await keeper.move();
    expect(destroyed).toEqual(['memory']);
  });
});
