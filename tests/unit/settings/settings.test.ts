// First: the polyfill takes the browser that it finds when it is loaded.
import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReading } from '../../../utils/settings/follow-reading.ts';
import {
  BACKUP_KEY,
  DEFAULT_SETTINGS,
  onSettingsChanged,
  readSettings,
  type Settings,
  updateSettings,
} from '../../../utils/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings in the browser', () => {
  it('are read back after a change, and every listener hears of it', async () => {
    const heard: Settings[] = [];
    const stop = onSettingsChanged((settings) => heard.push(settings));
    await updateSettings((settings) => ({ ...settings, alerts: false }));
    stop();
    await updateSettings((settings) => ({ ...settings, fallbackStore: 'extension-storage' }));
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      alerts: false,
      fallbackStore: 'extension-storage',
    });
    expect(heard).toEqual([{ ...DEFAULT_SETTINGS, alerts: false }]);
  });

  it('keep both of two changes made at the same time', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, alerts: false })),
      updateSettings((settings) => ({ ...settings, reading: { enabled: false, offSites: ['a.example'] } })),
    ]);
    expect(await readSettings()).toMatchObject({ alerts: false, reading: { enabled: false } });
  });

  it('put a damaged value aside before anything is written over it', async () => {
    const damaged = { version: 1, alerts: 'loud', reading: { enabled: false, offSites: [] } };
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await readSettings()).toMatchObject({ alerts: true, reading: { enabled: false } });
    await updateSettings((settings) => settings);
    const kept = await fakeBrowser.storage.local.get(BACKUP_KEY);
    expect(kept[BACKUP_KEY]).toMatchObject({ stored: damaged });
    expect(await readSettings()).toMatchObject({ alerts: true, reading: { enabled: false } });
  });
});

describe('what a content script follows', () => {
  it('is whether pages are read, now and on every change, until it ends', async () => {
    const heard: Settings['reading'][] = [];
    const ended = new AbortController();
    await fakeBrowser.storage.local.set({
      settings: { version: 1, reading: { offSites: ['a.example', 7] } },
    });
    await followReading(ended.signal, (reading) => heard.push(reading));
    await updateSettings((before) => ({ ...before, reading: { enabled: false, offSites: [] } }));
    ended.abort();
    await updateSettings((before) => ({ ...before, reading: { enabled: true, offSites: [] } }));
    expect(heard).toEqual([
      { enabled: true, offSites: ['a.example'] },
      { enabled: false, offSites: [] },
    ]);
  });

  it('is nothing when it has ended before the settings were read', async () => {
    const heard: unknown[] = [];
    await followReading(AbortSignal.abort(), (reading) => heard.push(reading));
    await updateSettings((before) => before);
    expect(heard).toEqual([]);
  });
});
