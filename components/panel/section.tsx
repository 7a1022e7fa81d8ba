import type { ComponentChildren } from 'preact';
import { useWording } from '../i18n.tsx';
import type { MessageKey } from '../wording.ts';

/** The sections of one address, in the order in which they stand. */
export type SectionId = 'compare' | 'why' | 'who' | 'history' | 'money' | 'seen' | 'notes' | 'same' | 'asked';

const TITLES = {
  compare: 'panel_compare',
  why: 'panel_why',
  who: 'panel_who',
  history: 'panel_history',
  money: 'panel_money',
  seen: 'panel_seen',
  notes: 'panel_notes',
  same: 'panel_same',
  asked: 'panel_asked',
} as const satisfies Record<SectionId, MessageKey>;

/** Which sections are folded; kept by the panel, so that the next address looks the same. */
export interface Folding {
  readonly folded: ReadonlySet<SectionId>;
  readonly onFold: (id: SectionId, folded: boolean) => void;
}

interface SectionProps extends Folding {
  readonly id: SectionId;
  /** What a folded section still says: a count or a state. */
  readonly gist?: string;
  readonly children: ComponentChildren;
}

/** A section that can be folded; its gist stays. */
export function Section({ id, gist, folded, onFold, children }: SectionProps) {
  const { t } = useWording();
  return (
    <details
      class={`section section-${id}`}
      open={!folded.has(id)}
      onToggle={(event) => {
        if (event.currentTarget.open === folded.has(id)) onFold(id, !event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{t(TITLES[id])}</h2>
        {gist !== undefined && <span class="section-gist">{gist}</span>}
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
