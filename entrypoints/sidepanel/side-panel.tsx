import { useCallback, useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { failureSentence, useWording } from '../../components/i18n.tsx';
import { type PanelPlace, PanelView } from '../../components/panel/panel-view.tsx';
import type { Notice } from '../../components/toast.tsx';
import type { AddressSummary } from '../../utils/intel/views.ts';
import { CONCEPT_PICKER } from '../../utils/labels/taxonomy/picker.ts';
import { ask } from '../../utils/messaging/client.ts';
import type { WatchDraft } from '../../utils/messaging/protocol.ts';
import { copyList } from '../views/copy-list.ts';
import { readPage } from '../views/panel.ts';
import { Reading } from '../views/reading.tsx';
import { type Answering, useAnswer } from '../views/use-answer.ts';
import { useMode } from '../views/use-mode.ts';
import { useNotice } from '../views/use-notice.ts';
import { useWatching } from '../views/use-watching.ts';
import { useOnPage } from './use-on-page.ts';
import { isReading, type Shown, useShown } from './use-shown.ts';
import { useActiveTabId, useWindowId } from './use-window.ts';

/** The side panel: the active tab's list, or one address in full. */
export function SidePanel() {
  const wording = useWording();
  const windowId = useWindowId();
  const tabId = useActiveTabId(windowId);
  const { shown, lookUp, read: readBeside, open, back } = useShown(windowId);
  const tab = useTab(tabId);
  const account = useDossier(shown, tabId);
  const { notice, tell, dismiss } = useNotice();
  const site = useMode(tab.value, tell, tab.again);
  const watch = useWatching(tell, tab.value?.site ?? '');
  const summary = account.value?.summary;
  const onPage = useOnPage(summary, tab.value);
  const asked = useAsking(account.value?.summary.account);

  const { copyText, copyAll } = useCopying(tell);
  const save = async (entry: WatchDraft) => {
    const saved = await ask('watch', { entry });
    tell({ text: saved.ok ? wording.t('watch_saved') : wording.sentence(failureSentence(saved.error)) });
  };
  const toggleWatch = useCallback(() => {
    if (summary !== undefined) void watch(summary);
  }, [summary, watch]);

  const deleteSighting = async (id: string) => {
    const deleted = await ask('deleteSightings', { which: { id } });
    tell({
      text: deleted.ok ? wording.t('sighting_deleted') : wording.sentence(failureSentence(deleted.error)),
    });
  };

  const read = async () => {
    if (tabId === undefined) return;
    if (await readPage(tabId)) tab.again();
    else tell({ text: wording.t('tab_read_refused') });
  };

  const reading = isReading(shown) && tabId !== undefined && (
    <Reading
      key={shown.turn}
      kind={shown.kind}
      tabId={tabId}
      resume={shown.resume}
      onOpen={open}
      onWatch={watch}
      onCopy={(summary) => void copyText(summary.address)}
      onCopyAll={copyAll}
    />
  );

  const failure = failureOf(shown, tab, account);
  return (
    <PanelView
      place={isReading(shown) ? { kind: 'reading', reading } : placeOf(shown, tab, account)}
      concepts={CONCEPT_PICKER}
      {...(failure === undefined ? {} : { failure })}
      {...site}
      {...(onPage === undefined ? {} : { onPage })}
      {...(notice === undefined ? {} : { notice })}
      onLookUp={lookUp}
      onBack={back}
      onOpen={open}
      onWatch={watch}
      onCopyText={copyText}
      onToggleWatch={toggleWatch}
      onSaveWatch={save}
      onOpenText={lookUp}
      onDeleteSighting={deleteSighting}
      onReadPage={read}
      onReadPicture={() => readBeside('picture')}
      onReadDocument={() => readBeside('document')}
      onRetry={() => {
        tab.again();
        account.again();
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onDismiss={dismiss}
      {...asked}
    />
  );
}

function useCopying(tell: (notice: Notice) => void) {
  const wording = useWording();
  const copyText = useCallback(
    async (text: string) => {
      await navigator.clipboard.writeText(text);
      tell({ text: wording.plural('copied', 1) });
    },
    [tell, wording],
  );
  const copyAll = useCallback(
    async (summaries: readonly AddressSummary[]) => tell(await copyList(summaries, wording)),
    [tell, wording],
  );
  return { copyText, copyAll };
}

function useTab(tabId: number | undefined): Answering<'readTab'> {
  const argument = useMemo(() => (tabId === undefined ? undefined : { tabId }), [tabId]);
  return useAnswer({
    method: 'readTab',
    argument,
    concerns: (change) =>
      change.topic === 'tab'
        ? change.tabId === tabId
        : change.topic === 'watchlist' || change.topic === 'store',
  });
}

function useDossier(shown: Shown, tabId: number | undefined): Answering<'readDossier'> {
  const argument = useMemo(() => {
    if (shown.kind !== 'account') return undefined;
    return {
      text: shown.text,
      ...(shown.format === undefined ? {} : { format: shown.format }),
      ...(tabId === undefined ? {} : { tabId }),
    };
  }, [shown, tabId]);
  return useAnswer({
    method: 'readDossier',
    argument,
    concerns: (change) => change.topic !== 'tab' && change.topic !== 'ledger',
  });
}

/** The person's questions to a source, about the account that is shown. */
function useAsking(account: string | undefined) {
  return useMemo(
    () => ({
      onAsk: (sourceId: string) => {
        if (account !== undefined) void ask('askChain', { account, sourceId });
      },
      onCancelAsk: (sourceId: string) => {
        if (account !== undefined) void ask('cancelChain', { account, sourceId });
      },
    }),
    [account],
  );
}

function placeOf(shown: Shown, tab: Answering<'readTab'>, account: Answering<'readDossier'>): PanelPlace {
  if (shown.kind === 'account')
    return { kind: 'account', ...(account.value === undefined ? {} : { dossier: account.value }) };
  if (shown.kind === 'found')
    return { kind: 'found', ...(shown.addresses === undefined ? {} : { addresses: shown.addresses }) };
  return { kind: 'tab', ...(tab.value === undefined ? {} : { overview: tab.value }) };
}

function failureOf(shown: Shown, tab: Answering<'readTab'>, account: Answering<'readDossier'>) {
  if (shown.kind === 'found') return shown.failure;
  if (isReading(shown)) return undefined;
  return shown.kind === 'account' ? account.failure : tab.failure;
}
