import browser from 'webextension-polyfill';
import { DOCUMENT_LIMITS } from '../../../utils/documents/limits.ts';
import type { DocumentProgress, ReadDocument } from '../../../utils/documents/read-pdf.ts';
import { SightlineError } from '../../../utils/errors.ts';
import { ask } from '../../../utils/messaging/client.ts';
import type { Reading } from '../../../utils/messaging/protocol.ts';
import { bytesOf } from './bytes-of.ts';
import { pageOf } from './capture-tab.ts';
import { collectPages } from './collect-pages.ts';
import { inWorker } from './in-worker.ts';
import type { Remembered } from './last-reading.ts';
import { type LookedUp, lookUp, type ReadingToLookUp } from './look-up.ts';

/** The addresses of a document. */
export interface DocumentReading
  extends ReadingToLookUp,
    LookedUp,
    Pick<ReadDocument, 'pages' | 'pagesRead' | 'hasText'> {
  /** Name of the file. */
  readonly name: string;
}

/** The name under which such a reading is remembered. */
export const DOCUMENT: Remembered<DocumentReading> = { name: 'document' };

/** How the work is ended, and who is told how far it is. */
export interface DocumentWork {
  readonly signal: AbortSignal;
  readonly tell: (progress: DocumentProgress) => void;
}

/** The document that a tab shows: its URL, as far as the browser tells it, and whether the window is private. */
export interface TabDocument {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
  readonly incognito: boolean;
}

/** What is to be known of a tab before its document is asked for. */
export async function readTabDocument(tabId: number): Promise<TabDocument> {
  const tab = await browser.tabs.get(tabId);
  return { tabId, ...pageOf(tab) };
}

/** Reads a file that the person has chosen. Makes no request. */
export async function readFile(file: File, work: DocumentWork): Promise<DocumentReading> {
  if (file.size > DOCUMENT_LIMITS.fileBytes) throw new SightlineError('too-large');
  return read({ bytes: await file.arrayBuffer(), name: file.name }, work);
}

/** Asks the server of a tab's document for it once more, and reads it. */
export async function readTab({ tabId, ...page }: TabDocument, work: DocumentWork): Promise<DocumentReading> {
  const cancel = () => void ask('cancelDocument', { tabId });
  work.signal.addEventListener('abort', cancel, { once: true });
  const answer = await ask('fetchDocument', { tabId, url: page.url });
  work.signal.removeEventListener('abort', cancel);
  if (!answer.ok) throw new SightlineError(answer.error.code, answer.error.substitutions);
  return read({ bytes: bytesOf(answer.value.base64).buffer, name: nameOf(page.url), page }, work);
}

interface OpenDocument extends Pick<Reading, 'page'> {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

async function read(
  { bytes, name, page }: OpenDocument,
  { signal, tell }: DocumentWork,
): Promise<DocumentReading> {
  const worker = new Worker(new URL('../../workers/read-document.ts', import.meta.url), { type: 'module' });
  const { addresses, ...document } = await inWorker<ArrayBuffer, ReadDocument, DocumentProgress>(
    worker,
    bytes,
    {
      signal,
      limit: DOCUMENT_LIMITS.time,
      onProgress: tell,
      transfer: [bytes],
    },
  );
  const reading = {
    channel: 'document',
    placed: collectPages(addresses),
    ...(page === undefined ? {} : { page }),
  } as const;
  return { ...document, name, ...reading, ...(await lookUp(reading, { fresh: true })) };
}

/** The last part of a URL's path, which is what people call the file. */
export function nameOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, host } = new URL(url);
  const last = pathname.split('/').at(-1) || host;
  try {
    return decodeURIComponent(last);
  } catch {
    // A stray percent sign: the name as it stands.
    return last;
  }
}
