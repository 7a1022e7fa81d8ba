import { useRef, useState } from 'preact/hooks';
import { useWording } from '../../components/i18n.tsx';
import type { Importing } from '../../components/options/import-view.tsx';
import type { Notice } from '../../components/toast.tsx';
import { ask } from '../../utils/messaging/client.ts';
import type { TransferFormat } from '../../utils/messaging/protocol.ts';

interface Chosen {
  readonly fileName: string;
  readonly format: TransferFormat;
  readonly text: string;
}

/** Takes a file through preview, import and undo. Until it is applied, only this page holds it. */
export function useImport(tell: (notice: Notice) => void) {
  const { plural } = useWording();
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  const chosen = useRef<Chosen | undefined>(undefined);

  const choose = async (file: File) => {
    const fileName = file.name;
    setImporting({ state: 'reading', fileName });
    const format = /\.json$/i.test(fileName) ? 'json' : 'csv';
    const text = await file.text();
    chosen.current = { fileName, format, text };
    const report = await ask('previewImport', { format, text });
    if (report.ok) setImporting({ state: 'previewed', fileName, report: report.value });
    else setImporting({ state: 'failed', fileName, failure: report.error });
  };
  const apply = async () => {
    if (chosen.current === undefined) return;
    const { fileName, format, text } = chosen.current;
    const report = await ask('applyImport', { format, text });
    if (report.ok) setImporting({ state: 'applied', fileName, report: report.value });
    else setImporting({ state: 'failed', fileName, failure: report.error });
  };
  const undo = async () => {
    const undone = await ask('undoImport', {});
    if (!undone.ok) return setImporting({ state: 'failed', fileName: '', failure: undone.error });
    setImporting({ state: 'idle' });
    tell({ text: plural('import_undone', undone.value.restored) });
  };
  const cancel = () => {
    chosen.current = undefined;
    setImporting({ state: 'idle' });
  };
  return { importing, choose, apply, undo, cancel };
}
