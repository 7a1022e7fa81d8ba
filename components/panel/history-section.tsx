import { useState } from 'preact/hooks';
import type { AccountDossier } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { ActivityChart } from './activity-chart.tsx';
import { type Folding, Section } from './section.tsx';
import { TimelineItem } from './timeline-item.tsx';

interface HistorySectionProps extends Folding {
  readonly dossier: AccountDossier;
  readonly onOpenText: (text: string) => void;
}

/** Entries shown at first, and added by each press. */
const STEP = 20;

/** One timeline of what the chain says, what lists said when, and what the person has seen. */
export function HistorySection({ dossier, onOpenText, ...folding }: HistorySectionProps) {
  const { t, plural } = useWording();
  const [limit, setLimit] = useState(STEP);
  const { timeline, chain } = dossier;
  const rest = timeline.length - limit;
  const chainAnswered = chain.some((state) => state.facts?.transactions !== undefined);
  return (
    <Section id="history" gist={plural('panel_entries', timeline.length)} {...folding}>
      {timeline.length === 0 && <p class="soft">{t('panel_no_history')}</p>}
      <ActivityChart timeline={timeline} />
      {!chainAnswered && <p class="small soft">{t('panel_history_without_chain')}</p>}
      <ol class="timeline">
        {timeline.slice(0, limit).map((entry, index) => (
          <TimelineItem key={index} entry={entry} onOpenText={onOpenText} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {plural('panel_show_more', Math.min(STEP, rest))}
        </button>
      )}
    </Section>
  );
}
