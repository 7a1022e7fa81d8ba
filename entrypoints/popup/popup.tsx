import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWording } from '../../components/i18n.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import type { AddressSummary } from '../../utils/intel/views.ts';
import type { ShowRequest } from '../../utils/messaging/show-request.ts';
import { copyList } from '../views/copy-list.ts';
import { readViewedTab } from '../views/named-tab.ts';
import { openPanel, readPage } from '../views/panel.ts';
import { Reading } from '../views/reading.tsx';
import { useAnswer } from '../views/use-answer.ts';
import { useMode, useStart } from '../views/use-mode.ts';
import { useNotice } from '../views/use-notice.ts';
import { useWatching } from '../views/use-watching.ts';

interface TabPlace {
  readonly tabId: number;
  readonly windowId: number;
}

/** The popup: asks the background about the active tab and shows what it says. */
export function Popup() {
  const wording = useWording();
  const place = useActiveTab();
  const { value: overview, failure, again } = useOverview(place?.tabId);
  const { notice, tell, dismiss } = useNotice();
  const site = useMode(overview, tell, again);
  const start = useStart(tell);
  const [readsPicture, setReadsPicture] = useState(false);
  const watch = useWatching(tell, overview?.site ?? '');

  const copy = useCallback(
    async (summaries: readonly AddressSummary[]) => tell(await copyList(summaries, wording)),
    [tell, wording],
  );
  const open = useCallback(
    (summary?: AddressSummary) => {
      if (place !== undefined) void openPanel(place.windowId, requestFor(summary)).then(() => window.close());
    },
    [place],
  );
  // A file is chosen in the panel: a popup may close when the browser's dialogue comes up.
  const readDocument = () => {
    if (place !== undefined) void openPanel(place.windowId, { kind: 'document' }).then(() => window.close());
  };
  const read = async () => {
    if (place === undefined) return;
    if (await readPage(place.tabId)) again();
    else tell({ text: wording.t('tab_read_refused') });
  };

  const reading = readsPicture && place !== undefined && (
    <Reading
      kind="picture"
      tabId={place.tabId}
      resume={false}
      onBack={() => setReadsPicture(false)}
      onOpen={open}
      onWatch={watch}
      onCopy={(summary) => void copy([summary])}
      onCopyAll={copy}
    />
  );

  return (
    <PopupView
      {...(reading === false ? {} : { reading })}
      {...(overview === undefined ? {} : { overview })}
      {...(failure === undefined ? {} : { failure })}
      {...site}
      {...start}
      {...(notice === undefined ? {} : { notice })}
      onOpen={open}
      onWatch={watch}
      onCopy={copy}
      onReadPage={read}
      onReadPicture={() => setReadsPicture(true)}
      onReadDocument={readDocument}
      onRetry={again}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onDismiss={dismiss}
    />
  );
}

function requestFor(summary: AddressSummary | undefined): ShowRequest | undefined {
  return summary === undefined ? undefined : { kind: 'text', text: summary.address };
}

function useActiveTab(): TabPlace | undefined {
  const [place, setPlace] = useState<TabPlace>();
  useLayoutEffect(() => {
    void readViewedTab().then((tab) => {
      if (tab?.id !== undefined && tab.windowId !== undefined)
        setPlace({ tabId: tab.id, windowId: tab.windowId });
    });
  }, []);
  return place;
}

function useOverview(tabId: number | undefined) {
  const argument = useMemo(() => (tabId === undefined ? undefined : { tabId }), [tabId]);
  return useAnswer({
    method: 'readTab',
    argument,
    concerns: (change) => change.topic !== 'dossier' && change.topic !== 'ledger',
  });
}
