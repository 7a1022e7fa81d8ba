import { useState } from 'preact/hooks';
import type { TransferFormat, WatchDraft } from '../../utils/messaging/protocol.ts';
import type { WatchEntry } from '../../utils/storage/records.ts';
import { ShortAddress, shortenAddress } from '../address-text.tsx';
import { conceptText, confidenceText } from '../claim-words.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import { WatchEditor } from '../watch-editor.tsx';
import { AddEntry } from './add-entry.tsx';
import { TableFrame } from './table-frame.tsx';

export interface WatchlistViewProps {
  readonly entries: readonly WatchEntry[];
  readonly concepts: readonly string[];
  readonly onSave: (draft: WatchDraft) => void;
  readonly onDelete: (entry: WatchEntry) => void;
  readonly onExport: (format: TransferFormat) => void;
}

/** Rows shown at first, and added by each press. */
const STEP = 100;

/** The watchlist as a table; a row opens into its editor. */
export function WatchlistView(props: WatchlistViewProps) {
  const { entries, concepts, onSave, onExport } = props;
  const { t, plural } = useWording();
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(STEP);
  const found = matching(entries, filter);
  return (
    <>
      <div class="toolbar">
        <input
          type="search"
          value={filter}
          placeholder={t('list_filter')}
          aria-label={t('list_filter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <span class="soft">{plural('watchlist_count', entries.length)}</span>
        <span class="spring" />
        <button type="button" disabled={entries.length === 0} onClick={() => onExport('csv')}>
          {t('watchlist_export_csv')}
        </button>
        <button type="button" disabled={entries.length === 0} onClick={() => onExport('json')}>
          {t('watchlist_export_json')}
        </button>
      </div>
      <AddEntry concepts={concepts} onSave={onSave} />
      {entries.length === 0 && (
        <div class="empty">
          <p class="title">{t('watchlist_empty')}</p>
          <p class="soft">{t('watchlist_empty_why')}</p>
        </div>
      )}
      {entries.length > 0 && found.length === 0 && <p class="soft">{t('list_no_match')}</p>}
      {found.length > 0 && <WatchTable {...props} entries={found.slice(0, limit)} />}
      {found.length > limit && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {plural('panel_show_more', Math.min(STEP, found.length - limit))}
        </button>
      )}
    </>
  );
}

function matching(entries: readonly WatchEntry[], filter: string): readonly WatchEntry[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return entries;
  return entries.filter((entry) =>
    [entry.address, entry.label, entry.note, ...entry.tags].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
}

function WatchTable({ entries, concepts, onSave, onDelete }: WatchlistViewProps) {
  const { t } = useWording();
  const [editing, setEditing] = useState<string>();
  return (
    <TableFrame label={t('options_watchlist')}>
      <thead>
        <tr>
          <th scope="col">{t('watchlist_address')}</th>
          <th scope="col">{t('watch_label')}</th>
          <th scope="col">{t('watch_category')}</th>
          <th scope="col">{t('watch_confidence')}</th>
          <th scope="col">{t('watchlist_changed')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('watchlist_actions')}</span>
          </th>
        </tr>
      </thead>
      {entries.map((entry) => (
        <tbody key={entry.key}>
          <WatchRow
            entry={entry}
            open={editing === entry.key}
            onEdit={() => setEditing(editing === entry.key ? undefined : entry.key)}
            onDelete={() => onDelete(entry)}
          />
          {editing === entry.key && (
            <tr>
              <td colSpan={6}>
                <WatchEditor
                  address={entry.address}
                  entry={entry}
                  concepts={concepts}
                  onCancel={() => setEditing(undefined)}
                  onSave={(draft) => {
                    setEditing(undefined);
                    onSave(draft);
                  }}
                />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </TableFrame>
  );
}

interface WatchRowProps {
  readonly entry: WatchEntry;
  readonly open: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function WatchRow({ entry, open, onEdit, onDelete }: WatchRowProps) {
  const wording = useWording();
  const { t } = wording;
  const short = shortenAddress(entry.address);
  return (
    <tr>
      <td title={entry.address}>
        <ShortAddress address={entry.address} />
      </td>
      <td>
        <Foreign text={entry.label} />
        {entry.tags.length > 0 && (
          <small class="soft block">
            <Foreign text={entry.tags.join(' · ')} />
          </small>
        )}
      </td>
      <td>{conceptText(entry.concept, wording)}</td>
      <td>{confidenceText(entry.confidence, wording)}</td>
      <td>
        <Moment time={entry.updatedAt} />
      </td>
      <td class="row-buttons">
        <div>
          <button type="button" aria-expanded={open} aria-label={t('watchlist_edit', short)} onClick={onEdit}>
            {t('action_edit')}
          </button>
          <button type="button" aria-label={t('watchlist_delete', short)} onClick={onDelete}>
            {t('action_delete')}
          </button>
        </div>
      </td>
    </tr>
  );
}
