import { useState } from 'preact/hooks';
import type { AccountDossier } from '../../utils/intel/views.ts';
import type { Sentence } from '../../utils/risk/types.ts';
import { FullAddress } from '../address-text.tsx';
import { Foreign } from '../foreign.tsx';
import { Glyph } from '../glyph.tsx';
import { Say, useWording } from '../i18n.tsx';
import { isProven, reasonOf, standingOf, Verdict } from '../mark.tsx';
import type { MessageKey } from '../wording.ts';

interface AccountHeaderProps {
  readonly dossier: AccountDossier;
  readonly onCopyText: (text: string) => void;
  readonly onToggleWatch: () => void;
}

const STRENGTH = {
  verified: 'strength_verified',
  format: 'strength_format',
  context: 'strength_context',
  failed: 'strength_failed',
  secret: 'strength_secret',
  shortened: 'strength_shortened',
} as const satisfies Record<AccountDossier['summary']['strength'], MessageKey>;

/** The address in full, what it is, and the verdict as a sentence. */
export function AccountHeader({ dossier, onCopyText, onToggleWatch }: AccountHeaderProps) {
  const { t } = useWording();
  const [grouped, setGrouped] = useState(false);
  const { summary, identity } = dossier;
  const watched = dossier.watch !== undefined;
  return (
    <header class="account-header">
      <h1 class="account-address">
        <FullAddress address={summary.address} grouped={grouped} />
      </h1>
      <p class="small soft">
        <Foreign text={summary.chain} /> · <Say sentence={identity.formatName} /> ·{' '}
        {t(STRENGTH[summary.strength])}
      </p>
      {summary.disguises !== undefined && <Disguises sentences={summary.disguises} />}
      <div class="actions">
        <button type="button" onClick={() => onCopyText(summary.address)}>
          <Glyph name="copy" />
          {t('action_copy')}
        </button>
        <button type="button" aria-pressed={grouped} onClick={() => setGrouped(!grouped)}>
          {t('panel_groups')}
        </button>
        {isProven(summary) && (
          <button type="button" aria-pressed={watched} class="toggle-watch" onClick={onToggleWatch}>
            <Glyph name="watch" filled={watched} />
            {t(watched ? 'action_watching' : 'action_watch')}
          </button>
        )}
      </div>
      <div class={`sentence ${standingOf(summary)}`}>
        <Verdict standing={standingOf(summary)} />
        <p class="sentence-text">
          <Say sentence={reasonOf(summary)} />
        </p>
      </div>
    </header>
  );
}

/** How the page hides the address: whoever wrote it so may have meant to. */
function Disguises({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { t } = useWording();
  return (
    <p class="small disguises">
      {t('panel_disguised')}
      {sentences.map((sentence) => (
        <span class="disguise" key={sentence.key}>
          <Say sentence={sentence} />
        </span>
      ))}
    </p>
  );
}
