import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/errors.ts';
import type { AddressSummary, TabOverview } from '../../utils/intel/views.ts';
import type { MarkObstacle } from '../../utils/settings/mode.ts';
import type { StartingPoint } from '../../utils/settings/types.ts';
import { shortenAddress } from '../address-text.tsx';
import { Glyph } from '../glyph.tsx';
import { useWording } from '../i18n.tsx';
import { IconButton } from '../icon-button.tsx';
import { KeyHelp } from '../key-help.tsx';
import { isProven } from '../mark.tsx';

import { type Mode, ModeMenu } from '../site/mode-menu.tsx';
import { StartingPointQuestion } from '../starting-point.tsx';
import type { ReadMoreActions } from '../tab/read-more.tsx';

import { TabList } from '../tab/tab-list.tsx';
import { Unanswered } from '../tab/unanswered.tsx';
import { type Notice, Toast } from '../toast.tsx';
import { useKeyHelp } from '../use-key-help.ts';

export interface PopupProps extends ReadMoreActions {
  /** What is read beside the page's text; it takes the place of the list. */
  readonly reading?: ComponentChildren;
  /** Absent until the background has answered. */
  readonly overview?: TabOverview;
  /** The background could not be asked. */
  readonly failure?: Failure;
  readonly mode?: Mode | undefined;
  /** Why marks are out of the question on this page. */
  readonly obstacle?: MarkObstacle | undefined;
  /** The person has not yet said how Sightline shall work. */
  readonly isUnchosen?: boolean;
  readonly notice?: Notice;
  readonly onMode: (mode: Mode) => void;
  readonly onStart: (point: StartingPoint) => void;
  readonly onOpen: (summary?: AddressSummary) => void;
  readonly onWatch: (summary: AddressSummary) => void;
  readonly onCopy: (summaries: readonly AddressSummary[]) => void;
  readonly onReadPage: () => void;
  readonly onRetry: () => void;
  readonly onOptions: () => void;
  readonly onDismiss: () => void;
}

/** The addresses of the tab, at a glance. */
export function PopupView(props: PopupProps) {
  const { overview, failure, mode, obstacle, isUnchosen, notice, reading, onMode, onStart, onDismiss } =
    props;
  const [help, setHelp] = useKeyHelp();
  const [active, setActive] = useState<AddressSummary>();
  return (
    <div class="popup">
      <header class="popup-header">
        <h1 class="brand">Sightline</h1>
        <ModeMenu overview={overview} mode={mode} obstacle={obstacle} onMode={onMode} />
      </header>
      {isUnchosen === true && <StartingPointQuestion onStart={onStart} />}
      {reading ?? <PopupBody {...props} onActive={setActive} />}
      <Toast {...(notice === undefined ? {} : { notice })} onDismiss={onDismiss} />
      {reading === undefined && <PopupFooter {...props} active={active} onHelp={() => setHelp(true)} />}
      {failure === undefined && help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

interface BodyProps extends PopupProps {
  readonly onActive: (summary: AddressSummary | undefined) => void;
}

function PopupBody(props: BodyProps) {
  const { overview, failure, onRetry, onMode, onCopy, onOpen, onWatch, onReadPage, onOptions } = props;
  const { t } = useWording();
  const filter = useRef<HTMLInputElement>(null);
  const copyOne = useMemo(() => (summary: AddressSummary) => onCopy([summary]), [onCopy]);
  if (failure !== undefined || overview === undefined)
    return (
      <Unanswered failure={failure} onRetry={onRetry}>
        {t('tab_asking')}
      </Unanswered>
    );
  return (
    <TabList
      overview={overview}
      filterRef={filter}
      onOpen={onOpen}
      onWatch={onWatch}
      onCopy={copyOne}
      onReadPage={onReadPage}
      onReadPicture={props.onReadPicture}
      {...(props.onReadDocument === undefined ? {} : { onReadDocument: props.onReadDocument })}
      onTurnOn={() => onMode('silent')}
      onOptions={onOptions}
      onActive={props.onActive}
    />
  );
}

interface FooterProps extends PopupProps {
  readonly active: AddressSummary | undefined;
  readonly onHelp: () => void;
}

function PopupFooter(props: FooterProps) {
  const { overview, active, onOpen, onWatch, onCopy, onOptions, onHelp } = props;
  const { t } = useWording();
  const addresses = overview?.addresses ?? [];
  return (
    <footer class="popup-footer">
      <button type="button" onClick={() => onOpen()}>
        <Glyph name="panel" />
        {t('action_open_panel')}
      </button>
      <WatchButton active={overview === undefined ? undefined : active} onWatch={onWatch} />
      <button type="button" disabled={addresses.length === 0} onClick={() => onCopy(addresses)}>
        <Glyph name="copy" />
        {t('action_copy_list')}
      </button>
      <span class="spring" />
      <IconButton label={t('keys_title')} onClick={onHelp}>
        ?
      </IconButton>
      <IconButton label={t('action_open_options')} onClick={onOptions}>
        <Glyph name="settings" />
      </IconButton>
    </footer>
  );
}

interface WatchButtonProps {
  readonly active: AddressSummary | undefined;
  readonly onWatch: (summary: AddressSummary) => void;
}

/** Acts on the marked row of the list. */
function WatchButton({ active, onWatch }: WatchButtonProps) {
  const { t } = useWording();
  const possible = active !== undefined && active.address !== '' && isProven(active);
  return (
    <button
      type="button"
      disabled={!possible}
      aria-pressed={active?.watched === true}
      title={possible ? t('address_watch', shortenAddress(active.address)) : undefined}
      onClick={() => possible && onWatch(active)}
    >
      <Glyph name="watch" filled={active?.watched === true} />
      {active?.watched === true ? t('action_watching') : t('action_watch')}
    </button>
  );
}
