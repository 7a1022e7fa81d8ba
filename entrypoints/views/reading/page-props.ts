import type { AddressActions } from '../../../components/list/address-row.tsx';
import type { AddressSummary } from '../../../utils/intel/views.ts';

/** What popup and panel hand to a reading that they show. */
export interface ReadingPageProps extends AddressActions {
  /** The tab in front; what is read is read there. */
  readonly tabId: number;
  /** Whether to show the last reading again, as on the way back from an address. */
  readonly resume: boolean;
  /** Absent where the view around it has a way back of its own. */
  readonly onBack?: () => void;
  readonly onCopyAll: (addresses: readonly AddressSummary[]) => void;
}
