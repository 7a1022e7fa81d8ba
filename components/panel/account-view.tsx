import type { AccountDossier } from '../../utils/intel/views.ts';
import type { WatchDraft } from '../../utils/messaging/protocol.ts';
import { isProven } from '../mark.tsx';
import { Problem } from '../problem.tsx';
import { AccountHeader } from './account-header.tsx';
import type { AskActions } from './ask-control.tsx';
import { AskedSection } from './asked-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MoneySection } from './money-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { type OnPage, OnPageControls } from './on-page.tsx';
import { SameKeySection } from './same-key-section.tsx';
import type { Folding } from './section.tsx';
import { SeenSection } from './seen-section.tsx';
import { WhoSection } from './who-section.tsx';
import { WhySection } from './why-section.tsx';

/** What can be done with one address in full. */
export interface AccountActions extends AskActions {
  readonly onCopyText: (text: string) => void;
  readonly onToggleWatch: () => void;
  readonly onSaveWatch: (draft: WatchDraft) => void;
  readonly onOpenText: (text: string) => void;
  readonly onOptions: () => void;
  readonly onDeleteSighting: (id: string) => void;
}

interface AccountViewProps extends AccountActions, Folding {
  readonly dossier: AccountDossier;
  readonly concepts: readonly string[];
  /** Present where the address stands on the page that is in front. */
  readonly onPage?: OnPage;
}

/** One address in full. */
export function AccountView(props: AccountViewProps) {
  const { dossier, onPage, folded, onFold, onCopyText, onOpenText } = props;
  const folding = { folded, onFold };
  return (
    <main class="account" key={dossier.summary.key}>
      <AccountHeader dossier={dossier} onCopyText={onCopyText} onToggleWatch={props.onToggleWatch} />
      {onPage !== undefined && <OnPageControls {...onPage} />}
      {dossier.store.failure !== undefined && <Problem failure={dossier.store.failure} />}
      <CompareSection dossier={dossier} onOpenText={onOpenText} {...folding} />
      {isProven(dossier.summary) && <KnownSections {...props} />}
    </main>
  );
}

/** What is known of an account; of a text that is no address, there is nothing to know. */
function KnownSections(props: AccountViewProps) {
  const { dossier, concepts, folded, onFold } = props;
  const { onAsk, onCancelAsk, onCopyText, onOpenText, onOptions } = props;
  const folding = { folded, onFold };
  const asking = { onAsk, onCancelAsk };
  return (
    <>
      <WhySection dossier={dossier} {...folding} />
      <WhoSection dossier={dossier} {...folding} />
      <HistorySection dossier={dossier} onOpenText={onOpenText} {...folding} />
      <MoneySection dossier={dossier} onOptions={onOptions} {...asking} {...folding} />
      <SeenSection dossier={dossier} onDeleteSighting={props.onDeleteSighting} {...folding} />
      <NotesSection
        dossier={dossier}
        concepts={concepts}
        onSaveWatch={props.onSaveWatch}
        onUnwatch={props.onToggleWatch}
        {...folding}
      />
      <SameKeySection dossier={dossier} onCopyText={onCopyText} {...folding} />
      <AskedSection dossier={dossier} {...asking} {...folding} />
    </>
  );
}
