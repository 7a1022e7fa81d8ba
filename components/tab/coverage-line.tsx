import type { StoreState } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import type { Wording } from '../wording.ts';

/** What the whole list rests on: how many lists and labels, how old, and that no chain was asked. */
export function CoverageLine({ store }: { readonly store: StoreState }) {
  const wording = useWording();
  return <p class="coverage-line">{coverageText(store, wording)}</p>;
}

function coverageText(store: StoreState, wording: Wording): string {
  if (store.state === 'failed') return wording.t('coverage_failed');
  if (store.sets.length === 0) return wording.t('coverage_no_lists');
  const labels = store.sets.reduce((sum, set) => sum + set.labels, 0);
  const newest =
    store.sets
      .map(({ source }) => source.asOf)
      .sort()
      .at(-1) ?? '';
  return wording.plural('coverage_lists', store.sets.length, wording.number(labels), wording.date(newest));
}
