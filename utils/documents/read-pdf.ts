import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { SightlineError } from '../errors.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { pageText } from './page-text.ts';
import { type PageAddress, readPage } from './read-page.ts';

/** How far the reading of a document is. */
export interface DocumentProgress {
  readonly page: number;
  readonly pages: number;
}

/** What a PDF says. */
export interface ReadDocument {
  readonly pages: number;
  /** Pages that were read; less than `pages` where there are more than are read, or where some are damaged. */
  readonly pagesRead: number;
  /** Whether any page had text: one that was scanned has none. */
  readonly hasText: boolean;
  readonly addresses: readonly PageAddress[];
}

/**
 * Reads the text of a PDF. Runs where it is called, without a worker of its own, without `eval`, and fetches nothing:
 * neither fonts nor character maps nor anything that the document names. The bytes are used up.
 *
 * Rejects with a `SightlineError`: `locked-document` where a password is needed, `bad-document` where it is no PDF or too
 * damaged to be opened.
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  tell: (progress: DocumentProgress) => void = () => undefined,
): Promise<ReadDocument> {
  const document = await openPdf(bytes);
  const pages = document.numPages;
  const addresses: PageAddress[] = [];
  let pagesRead = 0;
  let hasText = false;
  for (let page = 1; page <= Math.min(pages, DOCUMENT_LIMITS.pages); page += 1) {
    tell({ page, pages });
    const text = await textOf(document, page);
    if (text === undefined) continue;
    pagesRead += 1;
    hasText ||= text.trim() !== '';
    addresses.push(...readPage(text, page));
  }
  await document.loadingTask.destroy();
  return { pages, pagesRead, hasText, addresses };
}

async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  // PDF.js looks for its reading half here before it would start a worker from a URL.
  Reflect.set(globalThis, 'pdfjsWorker', { WorkerMessageHandler });
  try {
    return await getDocument({
      data: bytes,
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    }).promise;
  } catch (thrown) {
    const code = thrown instanceof PasswordException ? 'locked-document' : 'bad-document';
    throw new SightlineError(code, [], { cause: thrown });
  }
}

/** The text of a page; undefined where that page is damaged, which leaves the others as good as they were. */
async function textOf(document: PDFDocumentProxy, number: number): Promise<string | undefined> {
  const page = await document.getPage(number).catch(() => undefined);
  const content = await page?.getTextContent().catch(() => undefined);
  page?.cleanup();
  if (content === undefined) return undefined;
  const runs = content.items.flatMap((item) => ('str' in item ? [item] : []));
  return pageText(runs, DOCUMENT_LIMITS.pageText);
}
