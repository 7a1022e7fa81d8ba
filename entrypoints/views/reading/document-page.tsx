import { useLayoutEffect, useState } from 'preact/hooks';
import {
  type DocumentState,
  DocumentView,
  type TabOffer,
} from '../../../components/reading/document-view.tsx';
import type { DocumentProgress } from '../../../utils/documents/read-pdf.ts';
import { recallReading, rememberReading } from './last-reading.ts';
import type { ReadingPageProps } from './page-props.ts';
import {
  DOCUMENT,
  type DocumentReading,
  type DocumentWork,
  nameOf,
  readFile,
  readTab,
  readTabDocument,
  type TabDocument,
} from './read-document.ts';
import { useLookedUp } from './use-looked-up.ts';
import { useWork, type Work } from './use-work.ts';

/** Reads a PDF: the one in the tab, asked for once more, or a file; the person chooses which. */
export function DocumentPage({ tabId, resume, ...actions }: ReadingPageProps) {
  const { work, start, cancel } = useWork<DocumentReading, DocumentProgress>(
    resume ? recallReading(DOCUMENT) : undefined,
  );
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState(false);
  const tab = useTabDocument(tabId);
  const begin = (name: string, read: (work: DocumentWork) => Promise<DocumentReading>) => {
    setChosen(name);
    setAgain(false);
    start(async (signal, tell) => rememberReading(DOCUMENT, await read({ signal, tell })));
  };
  const reading = useLookedUp(work.kind === 'done' ? work.value : undefined);
  return (
    <DocumentView
      {...actions}
      state={again ? { kind: 'choosing' } : stateOf(work, reading, chosen)}
      offer={offerOf(tab)}
      onFetch={() => {
        if (tab !== undefined) begin(nameOf(tab.url), (doing) => readTab(tab, doing));
      }}
      onFile={(file) => begin(file.name, (doing) => readFile(file, doing))}
      onAgain={() => setAgain(true)}
      onCancel={cancel}
    />
  );
}

/** What the tab in front shows, asked anew when another comes to the front or the person comes back to the panel. */
function useTabDocument(tabId: number): TabDocument | undefined {
  const [tab, setTab] = useState<TabDocument>();
  useLayoutEffect(() => {
    const look = () => void readTabDocument(tabId).then(setTab, () => setTab(undefined));
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [tabId]);
  return tab;
}

function offerOf(tab: TabDocument | undefined): TabOffer {
  const url = tab !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (tab === undefined || url === undefined) return { kind: 'unknown' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'no-server' };
  if (tab.incognito) return { kind: 'private' };
  return { kind: 'server', host: url.host, name: nameOf(tab.url), isSure: /\.pdf$/i.test(url.pathname) };
}

function stateOf(
  work: Work<DocumentReading, DocumentProgress>,
  reading: DocumentReading | undefined,
  name: string,
): DocumentState {
  if (work.kind === 'failed') return { kind: 'failed', failure: work.failure };
  if (work.kind === 'working')
    return { kind: 'reading', name, ...(work.progress === undefined ? {} : { progress: work.progress }) };
  if (reading === undefined) return { kind: 'choosing' };
  const { rows, ...rest } = reading;
  return { kind: 'read', ...rest, addresses: rows };
}
