import type { LedgerEntry } from '../../utils/egress/types.ts';
import { ShortAddress } from '../address-text.tsx';
import { ConfirmButton } from '../confirm-button.tsx';
import { Foreign } from '../foreign.tsx';
import { failureSentence, Say, useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import type { MessageKey } from '../wording.ts';
import { TableFrame } from './table-frame.tsx';

interface LedgerViewProps {
  readonly entries: readonly LedgerEntry[];
  /** Whether older ones may exist. */
  readonly more: boolean;
  readonly onMore: () => void;
  readonly onClear: () => void;
}

const OUTCOME = {
  sent: 'ledger_sent',
  answered: 'ledger_answered',
  failed: 'ledger_failed',
  refused: 'ledger_refused',
} as const satisfies Record<LedgerEntry['outcome'], MessageKey>;

/** Every request that left the browser, or that was held back. */
export function LedgerView({ entries, more, onMore, onClear }: LedgerViewProps) {
  const { t } = useWording();
  if (entries.length === 0)
    return (
      <div class="empty">
        <p class="title">{t('ledger_empty')}</p>
        <p class="soft">{t('ledger_empty_why')}</p>
      </div>
    );
  return (
    <>
      <TableFrame label={t('options_ledger')}>
        <thead>
          <tr>
            <th scope="col">{t('ledger_time')}</th>
            <th scope="col">{t('ledger_host')}</th>
            <th scope="col">{t('ledger_purpose')}</th>
            <th scope="col">{t('ledger_account')}</th>
            <th scope="col">{t('ledger_outcome')}</th>
            <th scope="col" class="number">
              {t('ledger_bytes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LedgerRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      </TableFrame>
      <div class="actions">
        {more && (
          <button type="button" onClick={onMore}>
            {t('options_more')}
          </button>
        )}
        <ConfirmButton label={t('ledger_clear')} question={t('ledger_clear_question')} onConfirm={onClear} />
      </div>
    </>
  );
}

function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const { t, number } = useWording();
  return (
    <tr>
      <td>
        <Moment time={entry.at} clock />
      </td>
      <td>
        <Foreign text={entry.host} />
      </td>
      <td>
        <code>
          <Foreign text={entry.purpose} />
        </code>
      </td>
      <td>
        {entry.account === undefined ? (
          t('ledger_nobody')
        ) : (
          <ShortAddress address={addressOf(entry.account)} />
        )}
      </td>
      <td>
        {t(OUTCOME[entry.outcome])}
        {entry.status !== undefined && ` ${entry.status}`}
        {entry.error !== undefined && entry.status === undefined && (
          <small class="soft block">
            <Say sentence={failureSentence({ code: entry.error, substitutions: [entry.host] })} />
          </small>
        )}
      </td>
      <td class="number">
        {number(entry.bytesOut)} / {number(entry.bytesIn)}
      </td>
    </tr>
  );
}

/** CAIP-10: what stands behind the chain. */
function addressOf(account: string): string {
  return account.split(':').slice(2).join(':');
}
