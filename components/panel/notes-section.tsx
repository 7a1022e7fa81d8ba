import type { AccountDossier } from '../../utils/intel/views.ts';
import type { WatchDraft } from '../../utils/messaging/protocol.ts';
import { useWording } from '../i18n.tsx';
import { WatchEditor } from '../watch-editor.tsx';
import { type Folding, Section } from './section.tsx';

interface NotesSectionProps extends Folding {
  readonly dossier: AccountDossier;
  readonly concepts: readonly string[];
  readonly onSaveWatch: (draft: WatchDraft) => void;
  readonly onUnwatch: () => void;
}

/** What the person wrote about the address. */
export function NotesSection(props: NotesSectionProps) {
  const { dossier, concepts, onSaveWatch, onUnwatch, ...folding } = props;
  const { t } = useWording();
  const { watch, summary } = dossier;
  const gist = watch === undefined ? t('panel_not_watched') : t('action_watching');
  return (
    <Section id="notes" gist={gist} {...folding}>
      <WatchEditor
        // Another entry, or the same one changed elsewhere, begins a new draft.
        key={`${summary.key} ${watch?.updatedAt ?? ''}`}
        address={summary.address}
        entry={watch}
        concepts={concepts}
        onSave={onSaveWatch}
        onRemove={onUnwatch}
      />
    </Section>
  );
}
