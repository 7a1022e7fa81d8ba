import { useLayoutEffect, useState } from 'preact/hooks';
import { hearChanges } from '../changes.ts';
import { type LookedUp, lookUp, type ReadingToLookUp } from './look-up.ts';

/** What is known of a reading, brought up to date when the watchlist or the lists change. */
export function useLookedUp<T extends ReadingToLookUp & LookedUp>(reading: T | undefined): T | undefined {
  const [newer, setNewer] = useState<{ readonly of: T; readonly looked: LookedUp }>();
  useLayoutEffect(() => {
    if (reading === undefined) return undefined;
    return hearChanges(({ topic }) => {
      if (topic !== 'watchlist' && topic !== 'store' && topic !== 'restarted') return;
      // What was known before stays on screen when the background cannot be asked; the next change asks again.
      void lookUp(reading, { fresh: false }).then(
        (looked) => setNewer({ of: reading, looked }),
        () => undefined,
      );
    });
  }, [reading]);
  return newer !== undefined && newer.of === reading ? { ...reading, ...newer.looked } : reading;
}
