import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/errors.ts';
import type { AccountDossier, AddressSummary, TabOverview } from '../../utils/intel/views.ts';
import type { MarkObstacle } from '../../utils/settings/mode.ts';
import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';
import { IconButton } from '../icon-button.tsx';
import { KeyHelp } from '../key-help.tsx';
import { AddressList } from '../list/address-list.tsx';
import { useShortcuts } from '../list/use-shortcuts.ts';
import { isProven } from '../mark.tsx';
import { type Mode, ModeMenu } from '../site/mode-menu.tsx';
import type { ReadMoreActions } from '../tab/read-more.tsx';
import { TabList } from '../tab/tab-list.tsx';
import { Unanswered } from '../tab/unanswered.tsx';
import { type Notice, Toast } from '../toast.tsx';
import { useKeyHelp } from '../use-key-help.ts';
import type { Wording } from '../wording.ts';
import { type AccountActions, AccountView } from './account-view.tsx';
import { LookUpField } from './look-up-field.tsx';
import type { OnPage } from './on-page.tsx';
import type { SectionId } from './section.tsx';

/** What the panel shows: the tab's list, what was found in a text, or one address in full. */
export type PanelPlace =
  | { readonly kind: 'tab'; readonly overview?: TabOverview }
  | { readonly kind: 'found'; readonly addresses?: readonly AddressSummary[] }
  | { readonly kind: 'account'; readonly dossier?: AccountDossier }
  /** Reading what is not the page's text; it brings its own view. */
  | { readonly kind: 'reading'; readonly reading: ComponentChildren };

export interface PanelProps extends AccountActions, ReadMoreActions {
  readonly place: PanelPlace;
  readonly failure?: Failure;
  readonly notice?: Notice;
  readonly concepts: readonly string[];
  /** What can be done with the address on the page that is in front. */
  readonly onPage?: OnPage;
  readonly onLookUp: (text: string) => void;
  readonly onBack: () => void;
  readonly onOpen: (summary: AddressSummary) => void;
  readonly onWatch: (summary: AddressSummary) => void;
  readonly onReadPage: () => void;
  /** What Sightline does on the site in front; absent until the settings have been read. */
  readonly mode?: Mode | undefined;
  /** Why marks are out of the question on this page. */
  readonly obstacle?: MarkObstacle | undefined;
  readonly onMode: (mode: Mode) => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** The side panel. */
export function PanelView(props: PanelProps) {
  const { place, notice, onDismiss, onBack, onLookUp } = props;
  const { t } = useWording();
  const [help, setHelp] = useKeyHelp();
  return (
    <div class="panel">
      <header class="panel-header">
        <div class="panel-bar">
          <IconButton label={t('panel_back')} disabled={place.kind === 'tab'} onClick={onBack}>
            <Glyph name="list" />
          </IconButton>
          <LookUpField onLookUp={onLookUp} />
          {!hasOwnTitle(place) && <h1 class="visually-hidden">{t('list_label')}</h1>}
        </div>
        {place.kind === 'tab' && (
          <div class="panel-site">
            <ModeMenu
              overview={place.overview}
              mode={props.mode}
              obstacle={props.obstacle}
              onMode={props.onMode}
            />
          </div>
        )}
      </header>
      <PanelBody {...props} />
      <Toast {...(notice === undefined ? {} : { notice })} onDismiss={onDismiss} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** One address is its own title, as is what was found in a text. */
function hasOwnTitle(place: PanelPlace): boolean {
  if (place.kind === 'reading') return true;
  if (place.kind === 'account') return place.dossier !== undefined;
  return place.kind === 'found' && place.addresses !== undefined;
}

function PanelBody(props: PanelProps) {
  const { place, failure, onRetry } = props;
  const { t } = useWording();
  const unanswered = (
    <Unanswered failure={failure} onRetry={onRetry}>
      {t(place.kind === 'tab' ? 'tab_asking' : 'panel_asking')}
    </Unanswered>
  );
  if (failure !== undefined) return unanswered;
  if (place.kind === 'reading') return <>{place.reading}</>;
  if (place.kind === 'account' && place.dossier !== undefined)
    return <Account {...props} dossier={place.dossier} />;
  if (place.kind === 'found' && place.addresses !== undefined)
    return <Found {...props} addresses={place.addresses} />;
  if (place.kind === 'tab' && place.overview !== undefined)
    return <Tab {...props} overview={place.overview} />;
  return unanswered;
}

function Account({ dossier, ...props }: PanelProps & { readonly dossier: AccountDossier }) {
  const [folded, setFolded] = useState<ReadonlySet<SectionId>>(new Set());
  const onFold = (id: SectionId, isFolded: boolean) =>
    setFolded((before) => {
      const after = new Set(before);
      if (isFolded) after.add(id);
      else after.delete(id);
      return after;
    });
  const { onCopyText, onToggleWatch } = props;
  useShortcuts(
    useMemo(() => {
      const copy = () => {
        onCopyText(dossier.summary.address);
        return true;
      };
      const watch = () => {
        if (!isProven(dossier.summary)) return false;
        onToggleWatch();
        return true;
      };
      return { c: copy, w: watch };
    }, [dossier.summary, onCopyText, onToggleWatch]),
  );
  return <AccountView {...props} dossier={dossier} folded={folded} onFold={onFold} />;
}

function Found(props: PanelProps & { readonly addresses: readonly AddressSummary[] }) {
  const { addresses, onOpen, onWatch, onCopyText } = props;
  const wording = useWording();
  const { t } = wording;
  const copy = useMemo(() => (summary: AddressSummary) => onCopyText(summary.address), [onCopyText]);
  return (
    <main class="tab-main">
      {addresses.length === 0 ? (
        <div class="notice">
          <h1 class="title">{t('panel_found_none')}</h1>
          <p class="soft">{t('panel_found_none_why')}</p>
        </div>
      ) : (
        <>
          <h1 class="counts">{foundText(addresses, wording)}</h1>
          <AddressList addresses={addresses} onOpen={onOpen} onWatch={onWatch} onCopy={copy} />
        </>
      )}
    </main>
  );
}

/** Of a shortened address alone is said what it may be; its candidates stand in no text. */
function foundText(addresses: readonly AddressSummary[], { plural }: Wording): string {
  const shortened = addresses.filter(({ strength }) => strength === 'shortened');
  const [only] = shortened;
  const possible = only?.candidates?.length ?? 0;
  if (only !== undefined && shortened.length === 1 && addresses.length === possible + 1)
    return plural('panel_found_candidates', possible, only.address);
  return plural('panel_found', addresses.length);
}

function Tab(props: PanelProps & { readonly overview: TabOverview }) {
  const { overview, onOpen, onWatch, onCopyText, onReadPage, onMode, onOptions } = props;
  const filter = useRef<HTMLInputElement>(null);
  const copy = useMemo(() => (summary: AddressSummary) => onCopyText(summary.address), [onCopyText]);
  return (
    <TabList
      overview={overview}
      filterRef={filter}
      onOpen={onOpen}
      onWatch={onWatch}
      onCopy={copy}
      onReadPage={onReadPage}
      onReadPicture={props.onReadPicture}
      {...(props.onReadDocument === undefined ? {} : { onReadDocument: props.onReadDocument })}
      onTurnOn={() => onMode('silent')}
      onOptions={onOptions}
    />
  );
}
