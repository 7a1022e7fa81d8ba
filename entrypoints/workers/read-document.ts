import { type DocumentProgress, type ReadDocument, readPdf } from '../../utils/documents/read-pdf.ts';
import { answerWith } from './answer.ts';

/** Reads the text of a PDF and finds the addresses in it. */
answerWith<ArrayBuffer, ReadDocument, DocumentProgress>((bytes, tell) =>
  readPdf(new Uint8Array(bytes), tell),
);
