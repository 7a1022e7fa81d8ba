import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ask } from '../../utils/messaging/client.ts';
import { onShowRequested, takeShowRequest } from '../../utils/messaging/show-request.ts';
import { readViewedTab } from '../views/named-tab.ts';

/** What the person wants to see: the tab's list, one address, or what stands in a text. */
export type Shown =
  | { readonly kind: 'tab' }
  | { readonly kind: 'account'; readonly text: string; readonly format?: string }
  | { readonly kind: 'found'; readonly addresses?: readonly AddressSummary[]; readonly failure?: Failure };

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

  useLayoutEffect(() => {
    if (windowId === undefined) return undefined;
    const take = async () => {
      const text = await takeShowRequest(windowId);
      if (text !== undefined) await lookUp(text);
    };
    void take();
    return onShowRequested(windowId, () => void take());
  }, [windowId, lookUp]);

  return {
    shown,
    lookUp,
    open: (summary: AddressSummary) =>
      // Two ends of an address are none: what they may be is looked up, and the person chooses.
      summary.strength === 'shortened' ? void lookUp(summary.address) : setShown(accountOf(summary)),
    back: () => setShown(TAB),
  };
}

function accountOf(summary: AddressSummary): Shown {
  return { kind: 'account', text: summary.address, format: summary.format };
}
