import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ask } from '../../utils/messaging/client.ts';
import { onShowRequested, takeShowRequest } from '../../utils/messaging/show-request.ts';
import { readViewedTab } from '../views/named-tab.ts';

/** What the person wants to see: the tab's list, one address, what stands in a text, or what is read beside it. */
export type Shown =
  | { readonly kind: 'tab' }
  | ShownReading
  | {
      readonly kind: 'account';
      readonly text: string;
      readonly format?: string;
      /** Where it was opened, and the way back leads. */
      readonly from?: ShownReading;
    }
  | { readonly kind: 'found'; readonly addresses?: readonly AddressSummary[]; readonly failure?: Failure };

/** A reading; `resume` where it is come back to, `turn` so that asking again is a new one. */
export interface ShownReading {
  readonly kind: 'picture' | 'document';
  readonly resume: boolean;
  readonly turn: number;
}

const TAB: Shown = { kind: 'tab' };

/** Keeps what is shown, and hears the requests that come from the popup, the menu and the keyboard. */
export function useShown(windowId: number | undefined) {
  const [shown, setShown] = useState<Shown>(TAB);

  const lookUp = useCallback(
    async (text: string): Promise<void> => {
      setShown({ kind: 'found' });
      const tabId = (await readViewedTab(windowId))?.id;
      const found = await ask('lookUpText', tabId === undefined ? { text } : { text, tabId });
      if (!found.ok) return setShown({ kind: 'found', failure: found.error });
      const [only] = found.value;
      const isOne =
        found.value.length === 1 &&
        only !== undefined &&
        only.address !== '' &&
        only.strength !== 'shortened';
      setShown(isOne ? accountOf(only) : { kind: 'found', addresses: found.value });
    },
    [windowId],
  );

  const turns = useRef(0);
  const read = useCallback((kind: ShownReading['kind']) => {
    turns.current += 1;
    setShown({ kind, resume: false, turn: turns.current });
  }, []);

  useLayoutEffect(() => {
    if (windowId === undefined) return undefined;
    const take = async () => {
      const request = await takeShowRequest(windowId);
      if (request?.kind === 'text') await lookUp(request.text);
      else if (request !== undefined) read(request.kind);
    };
    void take();
    return onShowRequested(windowId, () => void take());
  }, [windowId, lookUp, read]);

  return {
    shown,
    lookUp,
    read,
    open: (summary: AddressSummary) =>
      // Two ends of an address are none: what they may be is looked up, and the person chooses.
      summary.strength === 'shortened'
        ? void lookUp(summary.address)
        : setShown((before) => accountOf(summary, readingOf(before))),
    back: () => setShown((before) => (before.kind === 'account' && before.from) || TAB),
  };
}

/** Whether what is shown is a reading. */
export function isReading(shown: Shown): shown is ShownReading {
  return shown.kind === 'picture' || shown.kind === 'document';
}

function accountOf({ address, format }: AddressSummary, from?: ShownReading): Shown {
  return { kind: 'account', text: address, format, ...(from === undefined ? {} : { from }) };
}

/** The reading that is come back to from what is opened in it. */
function readingOf(shown: Shown): ShownReading | undefined {
  if (isReading(shown)) return { ...shown, resume: true };
  return shown.kind === 'account' ? shown.from : undefined;
}
