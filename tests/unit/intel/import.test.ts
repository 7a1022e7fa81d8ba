import { beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../../utils/intel/apply-import.ts';
import { exportWatchlist } from '../../../utils/intel/export-watchlist.ts';
import { planImport } from '../../../utils/intel/plan-import.ts';
import { undoImport } from '../../../utils/intel/undo-import.ts';
import { watchAccount } from '../../../utils/intel/watch-account.ts';
import { openMemoryStore, type Store } from '../../../utils/storage/index.ts';
import { watchDraft } from '../../support/watch-draft.ts';
import { NOW } from './test-desk.ts';

const RONIN = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const WANNACRY = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
const draft = watchDraft(RONIN);
const csv = {
  format: 'csv',
  text: `address,label,concept\n${RONIN},theirs,ransomware\n${WANNACRY},WannaCry,ransomware\nnonsense,x,hack\n`,
} as const;

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
});
const labels = async () => (await store.watchlist.all()).map(({ label }) => label).sort();

describe('an import', () => {
  it('shows beforehand what would come in, what it would replace and what is rejected, and keeps nothing', async () => {
    await watchAccount(store, draft, NOW);
    const { report } = await planImport(store, csv, NOW + 1);
    expect(report).toMatchObject({ accepted: 2, replaced: 1, rejected: [{ line: 4 }] });
    expect(await labels()).toEqual(['mine']);
  });

  it('takes in every accepted line and can be taken back, whole', async () => {
    const mine = await watchAccount(store, draft, NOW);
    expect(await applyImport(store, csv, NOW + 1)).toMatchObject({ accepted: 2, replaced: 1 });
    expect(await labels()).toEqual(['WannaCry', 'theirs']);
    expect(await undoImport(store)).toEqual({ restored: 2 });
    expect(await store.watchlist.all()).toEqual([mine]);
  });

  it('leaves what was edited after it when it is taken back', async () => {
    await applyImport(store, csv, NOW);
    await watchAccount(store, { ...draft, label: 'edited' }, NOW + 1);
    expect(await undoImport(store)).toEqual({ restored: 1 });
    expect(await labels()).toEqual(['edited']);
  });

  it('can be taken back once', async () => {
    await applyImport(store, csv, NOW);
    await undoImport(store);
    await expect(undoImport(store)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('changes nothing when the disk is full, and its undoing then changes nothing either', async () => {
    const mine = await watchAccount(store, draft, NOW);
    const full: Store = {
      ...store,
      watchlist: {
        ...store.watchlist,
        apply: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      },
    };
    await expect(applyImport(full, csv, NOW + 1)).rejects.toThrow('full');
    expect(await undoImport(store)).toEqual({ restored: 0 });
    expect(await store.watchlist.all()).toEqual([mine]);
  });

  it.each(['csv', 'json'] as const)('reads back as %s what was exported', async (format) => {
    await applyImport(store, csv, NOW);
    const before = await store.watchlist.all();
    const { fileName, text } = await exportWatchlist(store, format, NOW);
    expect(fileName).toBe(`sightline-watchlist-2026-11-22.${format}`);
    const other = await openMemoryStore();
    await applyImport(other, { format, text }, NOW);
    expect(await other.watchlist.all()).toEqual(before);
  });
});
