import type { TimelineEntry } from '../../utils/intel/views.ts';
import { ShortAddress, shortenAddress } from '../address-text.tsx';
import { conceptText } from '../claim-words.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Mark, standingOf } from '../mark.tsx';
import { Moment } from '../moment.tsx';
import type { MessageKey } from '../wording.ts';

interface TimelineItemProps {
  readonly entry: TimelineEntry;
  readonly onOpenText: (text: string) => void;
}

/** One entry of the timeline: a date, a mark of its kind, what happened. */
export function TimelineItem({ entry, onOpenText }: TimelineItemProps) {
  return (
    <li class={`timeline-item ${entry.kind}`}>
      <span class="timeline-date small soft">
        <Moment time={entry.time} />
      </span>
      <span class="timeline-dot" aria-hidden="true" />
      <div class="timeline-text">
        {entry.kind === 'chain' && <ChainEntry entry={entry} onOpenText={onOpenText} />}
        {entry.kind === 'seen' && <SeenEntry entry={entry} />}
        {entry.kind === 'label' && <LabelEntry entry={entry} />}
      </div>
    </li>
  );
}

type EntryOf<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>;

const DIRECTION = {
  in: 'timeline_in',
  out: 'timeline_out',
  self: 'timeline_self',
} as const satisfies Record<EntryOf<'chain'>['direction'], MessageKey>;

/** Counterparties shown of one transaction; a payout may have hundreds. */
const MOST_COUNTERPARTIES = 3;

interface ChainEntryProps {
  readonly entry: EntryOf<'chain'>;
  readonly onOpenText: (text: string) => void;
}

function ChainEntry({ entry, onOpenText }: ChainEntryProps) {
  const { t, decimal, plural } = useWording();
  const shown = entry.counterparties.slice(0, MOST_COUNTERPARTIES);
  const hidden = entry.counterparties.length - shown.length;
  return (
    <>
      <p>
        {t(DIRECTION[entry.direction])}{' '}
        <data class="amount" value={entry.amount} title={entry.amount}>
          {decimal(entry.amount)} <Foreign text={entry.symbol} />
        </data>
        {entry.status !== 'confirmed' && (
          <span class="tag">{t(entry.status === 'failed' ? 'timeline_failed' : 'timeline_pending')}</span>
        )}
      </p>
      <div class="counterparties">
        {shown.map(({ address, summary }) => (
          <button key={address} type="button" class="quiet counterparty" onClick={() => onOpenText(address)}>
            {summary !== undefined && <Mark standing={standingOf(summary)} />}
            <ShortAddress address={address} />
          </button>
        ))}
        {hidden > 0 && <small class="soft">{plural('timeline_more', hidden)}</small>}
        <small class="soft txid" title={entry.txid}>
          {t('timeline_transaction')} <bdi dir="ltr">{shortenAddress(entry.txid)}</bdi>
        </small>
      </div>
    </>
  );
}

function SeenEntry({ entry }: { readonly entry: EntryOf<'seen'> }) {
  const { t } = useWording();
  const { site, title } = entry.sighting;
  return (
    <>
      <p>{t('timeline_seen', site)}</p>
      <p class="small soft clip">
        <Foreign text={title} />
      </p>
    </>
  );
}

function LabelEntry({ entry }: { readonly entry: EntryOf<'label'> }) {
  const wording = useWording();
  const { label } = entry;
  return (
    <>
      <p>
        {wording.t(entry.event === 'listed' ? 'timeline_listed' : 'timeline_delisted')}{' '}
        <Foreign text={label.label} />
      </p>
      <p class="small soft">
        {conceptText(label.concept, wording)} · <Foreign text={label.source.title} />
      </p>
    </>
  );
}
