import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { OnPage } from '../../components/panel/on-page.tsx';
import type { AddressSummary, TabOverview } from '../../utils/intel/views.ts';
import { ask } from '../../utils/messaging/client.ts';
import { clearFound, hasFind, highlightFound } from './find-highlight.ts';

/** What can be done with the shown address on the page of the tab; absent when it does not stand there. */
export function useOnPage(
  summary: AddressSummary | undefined,
  tab: TabOverview | undefined,
): OnPage | undefined {
  const here = tab?.addresses.find(({ key, format }) => key === summary?.key && format === summary.format);
  const tabId = tab?.tabId;
  const [revealed, setRevealed] = useState<{ readonly at: number; readonly shown: number }>();
  const address = here?.address ?? '';
  const highlight = useFindHighlight(tabId, address);
  useLayoutEffect(() => setRevealed(undefined), [tabId, address]);

  if (here === undefined || tabId === undefined || address === '') return undefined;
  const reveal = async (): Promise<void> => {
    const at = revealed === undefined ? 0 : revealed.at + 1;
    const answer = await ask('revealOnPage', { tabId, address, format: here.format, at });
    setRevealed({ at, shown: answer.ok ? answer.value.shown : 0 });
  };
  return {
    count: here.count,
    ...(revealed === undefined ? {} : { shown: revealed.shown }),
    onReveal: () => void reveal(),
    ...(hasFind() ? { highlight } : {}),
  };
}

/** Firefox's highlight of one address; it goes with the address, the tab and the panel. */
function useFindHighlight(tabId: number | undefined, address: string) {
  const [found, setFound] = useState<number>();
  const on = found !== undefined && found > 0;
  useLayoutEffect(() => setFound(undefined), [tabId, address]);
  useLayoutEffect(() => {
    if (!on || tabId === undefined) return undefined;
    const clear = () => clearFound(tabId);
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
      clear();
    };
  }, [on, tabId, address]);
  const onToggle = useCallback(() => {
    if (tabId === undefined) return;
    if (on) setFound(undefined);
    else void highlightFound(tabId, address).then(setFound);
  }, [on, tabId, address]);
  return { on, ...(found === undefined ? {} : { found }), onToggle };
}
