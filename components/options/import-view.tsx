import type { Failure } from '../../utils/errors.ts';
import type { ImportReport } from '../../utils/messaging/protocol.ts';
import { Foreign } from '../foreign.tsx';
import { Say, useWording } from '../i18n.tsx';
import { Problem } from '../problem.tsx';
import { TableFrame } from './table-frame.tsx';

/** How far an import has come. */
export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly fileName: string }
  | { readonly state: 'previewed'; readonly fileName: string; readonly report: ImportReport }
  | { readonly state: 'applied'; readonly fileName: string; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly fileName: string; readonly failure: Failure };

interface ImportViewProps {
  readonly importing: Importing;
  readonly onFile: (file: File) => void;
  readonly onApply: () => void;
  readonly onUndo: () => void;
  readonly onCancel: () => void;
}

/** Imports a watchlist: choose a file, see what would come in and what not, then all of it or nothing. */
export function ImportView(props: ImportViewProps) {
  const { importing, onFile } = props;
  const { t } = useWording();
  return (
    <section class="import">
      <h2>{t('import_title')}</h2>
      <label class="file">
        <span>{t('import_choose')}</span>
        <input
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div class="import-state" role="status">
        <State {...props} importing={importing} />
      </div>
    </section>
  );
}

function State({ importing, onApply, onUndo, onCancel }: ImportViewProps) {
  const { t, plural } = useWording();
  if (importing.state === 'idle') return <p class="soft small">{t('import_formats')}</p>;
  if (importing.state === 'reading') return <p>{t('import_reading', importing.fileName)}</p>;
  if (importing.state === 'failed') return <Problem failure={importing.failure} />;
  const { report, fileName } = importing;
  const isPreview = importing.state === 'previewed';
  return (
    <div class="card">
      <p>
        <strong>
          <Foreign text={fileName} />
        </strong>
      </p>
      <p>
        {plural(isPreview ? 'import_would' : 'import_done', report.accepted)}{' '}
        {report.replaced > 0 && plural('import_replaced', report.replaced)}
      </p>
      {report.rejected.length > 0 && <Rejected report={report} />}
      <div class="actions">
        {isPreview ? (
          <>
            <button type="button" class="primary" disabled={report.accepted === 0} onClick={onApply}>
              {plural('import_apply', report.accepted)}
            </button>
            <button type="button" onClick={onCancel}>
              {t('action_cancel')}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={onUndo}>
              {t('import_undo')}
            </button>
            <button type="button" onClick={onCancel}>
              {t('action_close')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** Rejected lines shown; a file of the wrong kind has thousands. */
const MOST_REJECTED = 200;

function Rejected({ report }: { readonly report: ImportReport }) {
  const { t, plural, number } = useWording();
  const shown = report.rejected.slice(0, MOST_REJECTED);
  return (
    <>
      <p class="missing">{plural('import_rejected', report.rejected.length)}</p>
      <TableFrame label={t('import_rejected_list')} class="rejected">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t('import_line')}
            </th>
            <th scope="col">{t('import_value')}</th>
            <th scope="col">{t('import_reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.line}>
              <td class="number">{number(line.line)}</td>
              <td>
                <code>
                  <Foreign text={line.value} />
                </code>
              </td>
              <td>
                <Say sentence={line.reason} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {report.rejected.length > shown.length && (
        <p class="small soft">{plural('import_rejected_more', report.rejected.length - shown.length)}</p>
      )}
    </>
  );
}
