import { shortenAddress } from '../../components/address-text.tsx';
import { useWording } from '../../components/i18n.tsx';
import { AnswerGate } from '../../components/options/answer-gate.tsx';
import { ImportView } from '../../components/options/import-view.tsx';
import { WatchlistView } from '../../components/options/watchlist-view.tsx';
import { CONCEPT_PICKER } from '../../utils/labels/taxonomy/picker.ts';
import type { TransferFormat, WatchDraft } from '../../utils/messaging/protocol.ts';
import type { WatchEntry } from '../../utils/storage/records.ts';
import { useAnswer } from '../views/use-answer.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';
import { useImport } from './use-import.ts';

const EVERYTHING = {};

export function WatchlistPage({ tell }: SectionProps) {
  const { t } = useWording();
  const run = useDoing(tell);
  const { importing, choose, apply, undo, cancel } = useImport(tell);
  const list = useAnswer({
    method: 'readWatchlist',
    argument: EVERYTHING,
    concerns: (change) => change.topic === 'watchlist',
  });

  const save = async (entry: WatchDraft) => {
    if ((await run('watch', { entry })) !== undefined) tell({ text: t('watch_saved') });
  };
  const remove = async (entry: WatchEntry) => {
    const removed = await run('unwatch', { key: entry.key });
    if (removed === undefined) return;
    const onUndo = () => void run('restoreWatch', { entry: removed.value });
    tell({ text: t('watch_removed', shortenAddress(entry.address)), onUndo });
  };
  const exportAs = async (format: TransferFormat) => {
    const exported = await run('exportWatchlist', { format });
    if (exported !== undefined) download(exported.value.fileName, exported.value.text);
  };

  return (
    <AnswerGate value={list.value} failure={list.failure} onRetry={list.again}>
      {(entries) => (
        <>
          <WatchlistView
            entries={entries}
            concepts={CONCEPT_PICKER}
            onSave={(draft) => void save(draft)}
            onDelete={(entry) => void remove(entry)}
            onExport={(format) => void exportAs(format)}
          />
          <ImportView
            importing={importing}
            onFile={(file) => void choose(file)}
            onApply={() => void apply()}
            onUndo={() => void undo()}
            onCancel={cancel}
          />
        </>
      )}
    </AnswerGate>
  );
}

/** Hands a file to the browser's own download, without a permission and without a request. */
function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
