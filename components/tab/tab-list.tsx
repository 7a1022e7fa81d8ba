import type { ComponentChildren, Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AddressSummary, TabOverview } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { AddressList } from '../list/address-list.tsx';
import type { AddressActions } from '../list/address-row.tsx';
import { searchText } from '../list/address-words.ts';
import { useShortcuts } from '../list/use-shortcuts.ts';
import { needsAttention } from '../mark.tsx';
import { Problem } from '../problem.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { ReadMore, type ReadMoreActions } from './read-more.tsx';
import { TabNotice } from './tab-notice.tsx';

export interface TabListProps extends AddressActions, ReadMoreActions {
  readonly overview: TabOverview;
  readonly onReadPage: () => void;
  readonly onTurnOn: () => void;
  readonly onOptions: () => void;
  readonly onActive?: (summary: AddressSummary | undefined) => void;
  readonly filterRef: Ref<HTMLInputElement> & { readonly current: HTMLInputElement | null };
}

/** The addresses of one tab: counts, filter, list or the reason why there is none, and what it rests on. */
export function TabList(props: TabListProps) {
  const { overview, onOptions, filterRef, ...actions } = props;
  const { t, plural } = useWording();
  const [filter, setFilter] = useState('');
  const found = useFiltered(overview.addresses, filter);
  useShortcuts(useFilterKey(filterRef));

  const hasList = overview.addresses.length > 0;
  const isCounted = hasList || overview.state === 'ready' || overview.state === 'reading';
  return (
    <main class="tab-main">
      {isCounted && <Counts overview={overview} filter={filter} onFilter={setFilter} filterRef={filterRef} />}
      {overview.store.state === 'failed' && overview.store.failure !== undefined && (
        <Problem failure={overview.store.failure}>
          <button type="button" onClick={onOptions}>
            {t('action_open_options')}
          </button>
        </Problem>
      )}
      <div class="tab-body">
        {!hasList && (
          <TabNotice overview={overview} onReadPage={props.onReadPage} onTurnOn={props.onTurnOn} />
        )}
        {hasList && found.length > 0 && <AddressList addresses={found} {...actions} />}
        {hasList && found.length === 0 && <p class="notice soft">{t('list_no_match')}</p>}
      </div>
      {overview.beyondLimit > 0 && <p class="beyond">{plural('list_beyond', overview.beyondLimit)}</p>}
      <ReadMore
        onReadPicture={props.onReadPicture}
        {...(props.onReadDocument === undefined ? {} : { onReadDocument: props.onReadDocument })}
      />
      <CoverageLine store={overview.store} />
    </main>
  );
}

function useFiltered(addresses: readonly AddressSummary[], filter: string): readonly AddressSummary[] {
  const wording = useWording();
  return useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    if (wanted === '') return addresses;
    return addresses.filter((summary) => searchText(summary, wording).includes(wanted));
  }, [addresses, filter, wording]);
}

function useFilterKey(input: TabListProps['filterRef']) {
  return useMemo(
    () => ({
      '/': () => {
        input.current?.focus();
        return input.current !== null;
      },
    }),
    [input],
  );
}

interface CountsProps {
  readonly overview: TabOverview;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly filterRef: TabListProps['filterRef'];
}

function Counts({ overview, filter, onFilter, filterRef }: CountsProps) {
  const { t, plural } = useWording();
  const { addresses, beyondLimit } = overview;
  const attention = addresses.filter(needsAttention).length;
  const total = addresses.length + beyondLimit;
  return (
    <div class="counts">
      <p class="counts-text">
        {(total > 0 || overview.state === 'ready') && <strong>{plural('list_count', total)}</strong>}
        {attention > 0 && <More>{plural('list_attention', attention)}</More>}
        {overview.state === 'reading' && total > 0 && <More>{t('tab_still_reading')}</More>}
      </p>
      <input
        class="filter"
        type="search"
        ref={filterRef}
        value={filter}
        disabled={addresses.length === 0}
        placeholder={t('list_filter')}
        aria-label={t('list_filter')}
        aria-keyshortcuts="/"
        onInput={(event) => onFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filter !== '') {
            event.preventDefault();
            onFilter('');
          }
        }}
      />
    </div>
  );
}

/** A further part of the line of counts. */
function More({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <span class="counts-dot"> · </span>
      <span class="counts-more">{children}</span>
    </>
  );
}
