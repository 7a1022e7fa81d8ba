import { describe, expect, it } from 'vitest';
import { migrate } from '../../../utils/settings/migrations.ts';
import { parseSettings } from '../../../utils/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/types.ts';

const SOURCE = {
  id: 's1',
  name: 'My node',
  protocol: 'esplora',
  url: 'http://127.0.0.1:3002',
  chain: 'bip122:000000000019d6689c085ae165831e93',
  trust: 'local',
  capabilities: ['balance', 'history'],
  addedAt: 1,
};

describe('settings as they were stored', () => {
  it('are the defaults when nothing was ever stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });

  it('come back as they were written', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      sources: [SOURCE],
      alerts: false,
      reading: { enabled: false, offSites: ['a.example'] },
    };
    expect(parseSettings(structuredClone(settings))).toEqual({ settings, damaged: [] });
  });

  it('get the defaults for fields that a newer version has added', () => {
    const parsed = parseSettings({ version: 1, alerts: false });
    expect(parsed).toEqual({ settings: { ...DEFAULT_SETTINGS, alerts: false }, damaged: [] });
  });

  it.each([
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
  ])('are the defaults, and damaged, when the whole is %s', (_name, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: ['settings'] });
  });

  it.each([
    ['reading', { reading: 1 }],
    ['enabled', { reading: { enabled: 'yes' } }],
    ['offSites', { sightings: { offSites: 'a.example' } }],
    ['retentionDays', { sightings: { retentionDays: -1 } }],
    ['retentionDays', { sightings: { retentionDays: Number.NaN } }],
    ['marks', { marks: 'everywhere' }],
    ['startingPoint', { marks: { startingPoint: 'burglar' } }],
    ['sites', { marks: { sites: [7] } }],
    ['inPrivateWindows', { marks: { inPrivateWindows: 1 } }],
    ['sources', { sources: {} }],
    ['fallbackStore', { fallbackStore: 'cloud' }],
    ['alerts', { alerts: null }],
  ])('lose the damaged field %s and nothing else: %j', (name, damage) => {
    const parsed = parseSettings({ ...damage, version: 3 });
    expect(parsed.damaged).toEqual([name]);
    expect(parsed.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('lose one damaged source and keep the others', () => {
    const parsed = parseSettings({ sources: [{ ...SOURCE, url: 7 }, SOURCE], alerts: false });
    expect(parsed.settings.sources).toEqual([SOURCE]);
    expect(parsed.settings.alerts).toBe(false);
    expect(parsed.damaged).toEqual(['sources']);
  });
});

describe('migrations of settings', () => {
  const steps = [
    (stored: object) => ({ ...stored, version: 2, second: true }),
    (stored: object) => ({ ...stored, version: 3, third: true }),
  ];

  it('run every step from the stored version on, once, in order', () => {
    expect(migrate({ version: 1 }, steps)).toEqual({ version: 3, second: true, third: true });
    expect(migrate({ version: 2 }, steps)).toEqual({ version: 3, third: true });
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
  });

  it('leave alone whether pages are read, which content scripts read without them', () => {
    const reading = { enabled: false, offSites: ['a.example'] };
    for (const version of [1, 2, 3]) expect(migrate({ version, reading })).toMatchObject({ reading });
  });

  it('leave what a newer version wrote as it is', () => {
    expect(migrate({ version: 9, sources: [] }, steps)).toEqual({ version: 9, sources: [] });
  });
});
