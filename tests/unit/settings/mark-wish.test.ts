// First: the polyfill takes the browser that it finds when it is loaded.
import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveMarkWish, originsOf, takeMarkWish, withWish } from '../../../utils/settings/mark-wish.ts';
import { modeOf } from '../../../utils/settings/mode.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/types.ts';

beforeEach(() => fakeBrowser.reset());

describe('a wish for marks', () => {
  it('is found once by whoever hears that it was granted, and is never on disk', async () => {
    await leaveMarkWish({ kind: 'site', site: 'a.example' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await takeMarkWish()).toEqual({ kind: 'site', site: 'a.example' });
    expect(await takeMarkWish()).toBeUndefined();
  });

  it.each([[7], [{ kind: 'site' }], [{ kind: 'everything' }], [{ kind: 'everywhere', more: 1 }]])(
    'is none when it is %j',
    async (wish) => {
      await fakeBrowser.storage.session.set({ 'mark-wish': { wish, at: Date.now() } });
      expect(await takeMarkWish()).toBeUndefined();
    },
  );

  it('is forgotten when it was refused and the host is granted much later, for another reason', async () => {
    const wish = { kind: 'site', site: 'a.example' };
    await fakeBrowser.storage.session.set({ 'mark-wish': { wish, at: Date.now() - 121_000 } });
    expect(await takeMarkWish()).toBeUndefined();
    await fakeBrowser.storage.session.set({ 'mark-wish': { wish, at: Date.now() - 60_000 } });
    expect(await takeMarkWish()).toEqual(wish);
  });

  it('asks for the hosts that it needs and no others', () => {
    expect(originsOf({ kind: 'site', site: 'a.example:8080' })).toEqual([
      'http://a.example/*',
      'https://a.example/*',
    ]);
    expect(originsOf({ kind: 'everywhere' })).toEqual(['http://*/*', 'https://*/*']);
  });

  it('changes the mode once it is granted', () => {
    const place = { site: 'a.example', incognito: false };
    const analyst = {
      ...DEFAULT_SETTINGS,
      marks: { ...DEFAULT_SETTINGS.marks, startingPoint: 'analyst' as const },
    };
    expect(modeOf(withWish(analyst, { kind: 'site', site: 'a.example' }), place)).toBe('marked');
    expect(modeOf(withWish(DEFAULT_SETTINGS, { kind: 'everywhere' }), place)).toBe('marked');
  });
});
