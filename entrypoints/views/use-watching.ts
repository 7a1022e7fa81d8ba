import { useCallback } from 'preact/hooks';
import { shortenAddress } from '../../components/address-text.tsx';
import { failureSentence, useWording } from '../../components/i18n.tsx';
import type { Notice } from '../../components/toast.tsx';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { ask } from '../../utils/messaging/client.ts';

/**
 * Puts an address on the watchlist, or takes it off, with the way back in the notice. A quick entry claims
 * nothing: it has the site for a label and no category, until the person writes one.
 */
export function useWatching(tell: (notice: Notice) => void, label: string) {
  const wording = useWording();
  return useCallback(
    async (summary: AddressSummary): Promise<void> => {
      const short = shortenAddress(summary.address);
      if (summary.watched) {
        const removed = await ask('unwatch', { key: summary.key });
        if (!removed.ok) return tell({ text: wording.sentence(failureSentence(removed.error)) });
        const putBack = () => void ask('restoreWatch', { entry: removed.value });
        return tell({ text: wording.t('watch_removed', short), onUndo: putBack });
      }
      const added = await ask('watch', {
        entry: {
          address: summary.address,
          label: label === '' ? short : label,
          concept: 'unknown',
          confidence: 'unknown',
          note: '',
          tags: [],
          alert: true,
        },
      });
      if (!added.ok) return tell({ text: wording.sentence(failureSentence(added.error)) });
      const takeBack = () => void ask('unwatch', { key: added.value.key });
      return tell({ text: wording.t('watch_added', short), onUndo: takeBack });
    },
    [tell, label, wording],
  );
}
