import type { DetectedAddress } from '../../address/index.ts';
import { readAddress as readText } from '../../address/parse-address.ts';
import { accountOf } from '../account-of.ts';
import { cleanText } from '../clean-text.ts';
import { isoDate } from '../iso-date.ts';
import { conceptOf } from '../taxonomy/index.ts';
import { CONFIDENCE, type ConfidenceId } from '../types.ts';
import type { RawEntry } from './columns.ts';
import { TRANSFER_LIMITS, type TransferEntry } from './entry.ts';
import { Fault } from './fault.ts';

/** Longest text that can be an address. */
const ADDRESS_LENGTH = 4096;

/**
 * Believes a line or says what is wrong with it. Texts of the person's are kept as they stand or rejected, never
 * cut. What a line leaves out: no category, confidence `unknown`, alert on.
 */
export function readEntry(raw: RawEntry): TransferEntry | Fault {
  const detected = readAddress(raw.address ?? '');
  if (detected instanceof Fault) return detected;
  const account = accountOf(detected, raw.chain ?? '');
  if (account === undefined) return new Fault('import_not_address', detected.address);
  const { label = '', note = '', tags = [] } = raw;
  const long =
    faultOfLength('import_long_label', label, TRANSFER_LIMITS.label) ??
    faultOfLength('import_long_note', note, TRANSFER_LIMITS.note) ??
    faultOfLength('import_long_tags', tags.join(','), TRANSFER_LIMITS.tags);
  if (long !== undefined) return long;
  const concept = readConcept(raw.concept ?? '');
  if (concept instanceof Fault) return concept;
  const confidence = readConfidence(raw.confidence ?? '');
  if (confidence instanceof Fault) return confidence;
  const alert = readAlert(raw.alert ?? '');
  if (alert instanceof Fault) return alert;
  const createdAt = readTime(raw.created ?? '');
  if (createdAt instanceof Fault) return createdAt;
  const updatedAt = readTime(raw.updated ?? '');
  if (updatedAt instanceof Fault) return updatedAt;
  const { address, format } = detected;
  return {
    ...{ account, address, format, label, concept, confidence, note, tags, alert },
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}

function faultOfLength(key: string, text: string, most: number): Fault | undefined {
  return text.length > most ? new Fault(key, text, [String(text.length), String(most)]) : undefined;
}

type Address = Pick<DetectedAddress, 'address' | 'format' | 'accounts'>;

function readAddress(cell: string): Address | Fault {
  const text = cleanText(cell, ADDRESS_LENGTH);
  if (text === '') return new Fault('import_no_address', '');
  const reading = readText(text);
  if (reading?.strength === 'secret') return new Fault('import_secret', text);
  if (reading?.strength === 'failed') return new Fault('import_bad_checksum', text);
  return reading ?? new Fault('import_not_address', text);
}

function readConcept(cell: string): string | Fault {
  if (cell.trim() === '') return 'unknown';
  return conceptOf(cell)?.id ?? new Fault('import_unknown_concept', cell);
}

/** GraphSense's id, or a number from 0 to 100, which becomes the surest id that it reaches. */
function readConfidence(cell: string): ConfidenceId | Fault {
  const word = cell.trim().toLowerCase();
  if (word === '') return 'unknown';
  if (isConfidence(word)) return word;
  const level = /^\d{1,3}$/.test(word) ? Number(word) : Number.NaN;
  if (!(level <= 100)) return new Fault('import_unknown_confidence', cell);
  return LEVELS.find((id) => CONFIDENCE[id] <= level) ?? 'unknown';
}

function isConfidence(word: string): word is ConfidenceId {
  return Object.hasOwn(CONFIDENCE, word);
}

/** One id for each level, the surest first; what a person means by a number is what they found themselves. */
const LEVELS: readonly ConfidenceId[] = [
  'ownership',
  'manual_transaction',
  'forensic_investigation',
  'authority_data',
  'forensic',
  'untrusted_transaction',
  'web_crawl',
  'heuristic',
];

function readAlert(cell: string): boolean | Fault {
  const word = cell.trim().toLowerCase();
  if (['', 'true', 'yes', 'y', '1', 'on', 'x'].includes(word)) return true;
  if (['false', 'no', 'n', '0', 'off'].includes(word)) return false;
  return new Fault('import_bad_alert', cell);
}

/** An ISO date, an ISO time, or milliseconds since the epoch. */
function readTime(cell: string): number | undefined | Fault {
  const text = cell.trim();
  if (text === '') return undefined;
  const isNumber = /^\d{11,15}$/.test(text);
  const time = isNumber ? Number(text) : Date.parse(text);
  if (!isNumber && isoDate(text) === undefined) return new Fault('import_bad_date', cell);
  return Number.isNaN(new Date(time).getTime()) ? new Fault('import_bad_date', cell) : time;
}
