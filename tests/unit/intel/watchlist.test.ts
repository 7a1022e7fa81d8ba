import { beforeEach, describe, expect, it } from 'vitest';
import { restoreWatch } from '../../../utils/intel/restore-watch.ts';
import { unwatchAccount } from '../../../utils/intel/unwatch-account.ts';
import { watchAccount } from '../../../utils/intel/watch-account.ts';
import type { WatchDraft } from '../../../utils/messaging/protocol.ts';
import { openMemoryStore, type Store } from '../../../utils/storage/index.ts';
import { NOW } from './test-desk.ts';

const RONIN = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const draft: WatchDraft = {
  address: RONIN,
  label: 'Ronin exploiter',
  concept: 'ransomware',
  confidence: 'forensic',
  note: 'n',
  tags: ['case 7'],
  alert: true,
};

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
});

describe('the watchlist', () => {
  it('takes an account in, with key, canonical address, format and times that are ours', async () => {
    const entry = await watchAccount(store, { ...draft, address: ` ${RONIN.toLowerCase()} ` }, NOW);
    expect(entry).toEqual({
      ...draft,
      key: `eip155:${RONIN.toLowerCase()}`,
      account: `eip155:1:${RONIN}`,
      address: RONIN,
      format: 'evm',
      createdAt: NOW,
      updatedAt: NOW,
    });
    expect(await store.watchlist.all()).toEqual([entry]);
  });

  it('edits what it has, whether it is named by its key or by another spelling', async () => {
    const { key } = await watchAccount(store, draft, NOW);
    const edited = await watchAccount(store, { ...draft, key, label: 'two' }, NOW + 1);
    expect(edited).toMatchObject({ label: 'two', createdAt: NOW, updatedAt: NOW + 1 });
    await watchAccount(store, { ...draft, address: RONIN.toLowerCase(), label: 'three' }, NOW + 2);
    expect(await store.watchlist.all()).toEqual([
      expect.objectContaining({ label: 'three', createdAt: NOW, updatedAt: NOW + 2 }),
    ]);
  });

  it.each([
    ['a broken checksum', '0x098b716B8Aaf21512996dC57EB0615e2383E2f96'],
    ['no address', 'hello'],
    ['two addresses', `${RONIN} ${RONIN}`],
    ['a private key', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
  ])('refuses %s and keeps nothing', async (_name, address) => {
    await expect(watchAccount(store, { ...draft, address }, NOW)).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect(await store.watchlist.all()).toEqual([]);
  });

  it('refuses a category that no taxonomy has', async () => {
    await expect(watchAccount(store, { ...draft, concept: 'nonsense' }, NOW)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('refuses to edit what is gone', async () => {
    await expect(watchAccount(store, { ...draft, key: 'eip155:0x0' }, NOW)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('gives back what it removed, so that it can be put back as it was', async () => {
    const entry = await watchAccount(store, draft, NOW);
    const removed = await unwatchAccount(store, entry.key);
    expect(await store.watchlist.all()).toEqual([]);
    await restoreWatch(store, removed);
    expect(await store.watchlist.all()).toEqual([entry]);
    await unwatchAccount(store, entry.key);
    await expect(unwatchAccount(store, entry.key)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps the newer words when the account was watched again before the old entry is put back', async () => {
    const { key } = await watchAccount(store, draft, NOW);
    const removed = await unwatchAccount(store, key);
    await watchAccount(store, { ...draft, label: 'newer' }, NOW + 1);
    await restoreWatch(store, removed);
    expect(await store.watchlist.all()).toEqual([expect.objectContaining({ label: 'newer' })]);
  });

  it('puts back nothing under a key that is not the account’s', async () => {
    const entry = await watchAccount(store, draft, NOW);
    await expect(restoreWatch(store, { ...entry, key: 'forged' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});
