import type { StoreState } from '../../utils/intel/views.ts';
import type { LabelSet } from '../../utils/storage/port.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Day, Moment } from '../moment.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { Problem } from '../problem.tsx';
import { TableFrame } from './table-frame.tsx';

interface ListsViewProps {
  readonly store: StoreState;
  readonly onReset: () => void;
}

/** The lists in which addresses are looked up, and the state of the store that holds them. */
export function ListsView({ store, onReset }: ListsViewProps) {
  const { t } = useWording();
  return (
    <>
      {store.state === 'failed' && store.failure !== undefined && (
        <Problem failure={store.failure}>
          {/* A store without room is whole: to begin anew would throw away what is kept for nothing. */}
          {store.failure.code === 'quota' ? undefined : (
            <ConfirmButton
              label={t('store_reset')}
              question={t('store_reset_question')}
              onConfirm={onReset}
            />
          )}
        </Problem>
      )}
      {store.sets.length === 0 && store.state === 'ready' && <p class="soft">{t('lists_none')}</p>}
      {store.sets.length > 0 && <ListsTable sets={store.sets} />}
      <p class="small soft">{t(BACKEND[store.backend])}</p>
    </>
  );
}

const BACKEND = {
  indexeddb: 'store_indexeddb',
  'extension-storage': 'store_extension_storage',
  memory: 'store_memory',
} as const satisfies Record<StoreState['backend'], string>;

function ListsTable({ sets }: { readonly sets: readonly LabelSet[] }) {
  const { t, number } = useWording();
  return (
    <TableFrame label={t('options_lists')}>
      <thead>
        <tr>
          <th scope="col">{t('lists_title')}</th>
          <th scope="col" class="number">
            {t('lists_labels')}
          </th>
          <th scope="col" class="number">
            {t('lists_accounts')}
          </th>
          <th scope="col">{t('lists_as_of')}</th>
          <th scope="col">{t('lists_licence')}</th>
          <th scope="col">{t('lists_loaded')}</th>
          <th scope="col">{t('lists_source')}</th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <tr key={set.source.id}>
            <th scope="row">
              <Foreign text={set.source.title} />
            </th>
            <td class="number">{number(set.labels)}</td>
            <td class="number">{number(set.accounts)}</td>
            <td>
              <Day iso={set.source.asOf} />
            </td>
            <td>
              <Foreign text={set.source.licence} />
            </td>
            <td>
              <Moment time={set.importedAt} />
            </td>
            <td>{set.source.url === undefined ? '–' : <OutsideLink url={set.source.url} />}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
