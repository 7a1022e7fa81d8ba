import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { isProven } from '../mark.tsx';
import { type AddressActions, AddressRow, rowHeight } from './address-row.tsx';
import { type Shortcuts, useShortcuts } from './use-shortcuts.ts';
import { useStableOrder } from './use-stable-order.ts';
import { VirtualList } from './virtual-list.tsx';

interface AddressListProps extends AddressActions {
  readonly addresses: readonly AddressSummary[];
  /** Told which row the keys and the controls outside the list act on. */
  readonly onActive?: (summary: AddressSummary | undefined) => void;
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 7;

/** The addresses, worst first, moved through by keyboard. */
export function AddressList({ addresses, onActive, ...actions }: AddressListProps) {
  const { t, plural } = useWording();
  const [activeKey, setActiveKey] = useState<string>();
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const { ordered, late, sortNow } = useStableOrder(addresses, focused || pointed || scrolled);
  const active = Math.max(
    0,
    ordered.findIndex((summary) => summary.key === activeKey),
  );

  const current = ordered[active];
  useLayoutEffect(() => onActive?.(current), [current, onActive]);

  const move = useCallback(
    (to: number) => {
      const target = ordered[Math.min(ordered.length - 1, Math.max(0, to))];
      if (target === undefined) return false;
      setActiveKey(target.key);
      setFocused(true);
      return true;
    },
    [ordered],
  );
  useShortcuts(useListKeys({ ordered, active, focused, move }, actions));

  return (
    <div
      class="address-list"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusCapture={() => setFocused(true)}
      onBlurCapture={(event) => {
        if (!event.currentTarget.contains(asNode(event.relatedTarget))) setFocused(false);
      }}
    >
      {late > 0 && (
        <button type="button" class="late" onClick={sortNow}>
          {plural('list_late', late)}
        </button>
      )}
      <VirtualList
        items={ordered}
        heightOf={rowHeight}
        label={t('list_label')}
        active={active}
        onScrolled={setScrolled}
        row={(summary, index) => (
          <AddressRow
            {...actions}
            summary={summary}
            active={index === active}
            focused={focused}
            onActive={() => setActiveKey(summary.key)}
          />
        )}
      />
    </div>
  );
}

interface ListPosition {
  readonly ordered: readonly AddressSummary[];
  readonly active: number;
  readonly focused: boolean;
  readonly move: (to: number) => boolean;
}

function useListKeys({ ordered, active, focused, move }: ListPosition, actions: AddressActions): Shortcuts {
  return useMemo(() => {
    const act = (action: (summary: AddressSummary) => unknown) => () => {
      const summary = ordered[active];
      if (summary === undefined || summary.address === '') return false;
      action(summary);
      return true;
    };
    return {
      // The first arrow enters the list where it stands; the next ones move.
      ArrowDown: () => move(focused ? active + 1 : active),
      ArrowUp: () => move(focused ? active - 1 : active),
      PageDown: () => move(active + PAGE),
      PageUp: () => move(active - PAGE),
      Home: () => move(0),
      End: () => move(ordered.length - 1),
      w: act((summary) => isProven(summary) && actions.onWatch(summary)),
      c: act(actions.onCopy),
    };
  }, [ordered, active, focused, move, actions.onWatch, actions.onCopy]);
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
