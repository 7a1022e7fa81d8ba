import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { AddressList } from '../list/address-list.tsx';
import type { AddressActions } from '../list/address-row.tsx';
import { Problem } from '../problem.tsx';

interface ReadingFailedProps {
  readonly failure: Failure;
  readonly onAgain: () => void;
  readonly children?: ComponentChildren;
}

/** Why nothing could be read, and the way to try again. */
export function ReadingFailed({ failure, onAgain, children }: ReadingFailedProps) {
  const { t } = useWording();
  return (
    <Problem failure={failure}>
      <button type="button" onClick={onAgain}>
        {t('action_try_again')}
      </button>
      {children}
    </Problem>
  );
}

interface ReadingListProps extends AddressActions {
  readonly addresses: readonly AddressSummary[];
  /** What was read besides, and what became of it. */
  readonly children: ComponentChildren;
}

/** The addresses that were read, as rows like any other, and what is to be said of the reading as a whole. */
export function ReadingList({ addresses, children, ...actions }: ReadingListProps) {
  return (
    <>
      <div class="tab-body">
        <AddressList addresses={addresses} {...actions} />
      </div>
      <div class="reading-foot">{children}</div>
    </>
  );
}
