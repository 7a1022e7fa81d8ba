import type { DetectedAddress } from '../../address/index.ts';
import { accountOf } from '../account-of.ts';
import { addressOf } from '../address-of.ts';
import type { Claim } from '../claim.ts';
import { cleanText } from '../clean-text.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { isoDate } from '../iso-date.ts';
import { CONFIDENCE, type ConfidenceId } from '../types.ts';
import { webAddress } from '../web-address.ts';
import { meaningOf } from './tagpack-concepts.ts';
import { contextOf, inherit, textOf } from './tagpack-fields.ts';

/** Why a tag was left out. */
export type TagFault =
  | 'not-a-map'
  | 'no-address'
  | 'bad-address'
  | 'no-label'
  | 'no-source'
  | 'bad-confidence'
  | 'unknown-concept'
  | 'bad-date';

/** A tag that could not be read. */
export interface RejectedTag {
  /** 1-based place in `tags`. */
  readonly entry: number;
  readonly fault: TagFault;
  /** The value at fault, at most 200 characters; empty where one is missing. */
  readonly value: string;
}

/** What a TagPack says. */
export interface TagPackReading {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly rejected: readonly RejectedTag[];
}

/**
 * Reads a GraphSense TagPack (https://github.com/graphsense/graphsense-tagpack-tool, schema of 2024): its
 * parsed YAML or JSON. Fields of the header are inherited by every tag. Parse the YAML with a schema of
 * strings only ({@link parseTagPackYaml}): any other reads an unquoted `0x…` as a number.
 * A tag gives one claim for each telling concept; a tag that cannot be read is rejected with its reason and
 * costs no other. Throws `TypeError` where the whole is not a TagPack.
 */
export function readTagPack(pack: unknown): TagPackReading {
  const fields = fieldsOf(pack);
  if (fields === undefined) throw new TypeError(`a TagPack is ${typeof pack}, expected a map`);
  const tags = fields.get('tags');
  if (!Array.isArray(tags)) throw new TypeError(`tags of a TagPack are ${typeof tags}, expected a list`);
  const header = new Map([...(fieldsOf(fields.get('header')) ?? []), ...fields]);
  header.delete('tags');
  header.delete('header');
  const title = textOf(header, 'title') ?? '';

  const claims: Claim[] = [];
  const rejected: RejectedTag[] = [];
  tags.forEach((tag: unknown, index) => {
    const read = readTag(header, tag, title);
    if (Array.isArray(read)) claims.push(...read);
    else rejected.push({ entry: index + 1, ...read });
  });
  return { title, claims, rejected };
}

type Fault = Omit<RejectedTag, 'entry'>;

function readTag(header: Fields, value: unknown, title: string): Claim[] | Fault {
  const own = fieldsOf(value);
  if (own === undefined) return fault('not-a-map', String(value));
  const tag = inherit(header, own);
  const address = readAddress(tag);
  if ('fault' in address) return address;
  const label = cleanText(textOf(tag, 'label') ?? '');
  if (label === '') return fault('no-label');
  const source = textOf(tag, 'source');
  if (source === undefined) return fault('no-source');
  const confidence = textOf(tag, 'confidence') ?? 'unknown';
  if (!isConfidence(confidence)) return fault('bad-confidence', confidence);
  const dates = readDates(tag);
  if ('fault' in dates) return dates;
  const meaning = meaningOf(tag, title);
  if (meaning.unknown.length > 0) return fault('unknown-concept', meaning.unknown.join(', '));

  const account = accountOf(address, textOf(tag, 'network') ?? textOf(tag, 'currency') ?? '');
  if (account === undefined) return fault('bad-address', address.raw);
  const actor = cleanText(textOf(tag, 'actor') ?? '');
  const url = webAddress(source);
  return meaning.concepts.map((concept) => ({
    account,
    label,
    concept: concept.id,
    ...(concept.dwva === undefined ? {} : { dwva: concept.dwva }),
    role: meaning.role ?? concept.role,
    confidence,
    ...(actor === '' ? {} : { actor }),
    ...(url === undefined ? {} : { url }),
    ...(dates.lastmod === undefined ? {} : { lastmod: dates.lastmod }),
    ...(isListing(concept.id) ? dates.listing : {}),
  }));
}

function fault(name: TagFault, value = ''): Fault {
  return { fault: name, value: cleanText(value, 200) };
}

function readAddress(tag: Fields): DetectedAddress | Fault {
  const text = textOf(tag, 'address');
  if (text === undefined) return fault('no-address', textOf(tag, 'tx_hash'));
  return addressOf(text) ?? fault('bad-address', text);
}

function isConfidence(text: string): text is ConfidenceId {
  return Object.hasOwn(CONFIDENCE, text);
}

interface Dates {
  readonly lastmod: string | undefined;
  /** When a list named the account and took it off again: from the context, TagPack has no field for it. */
  readonly listing: { readonly listedAt?: string; readonly delistedAt?: string };
}

function readDates(tag: Fields): Dates | Fault {
  const context = contextOf(tag);
  const texts = [textOf(tag, 'lastmod'), textOf(context, 'listed_at'), textOf(context, 'delisted_at')];
  const wrong = texts.find((text) => text !== undefined && isoDate(text) === undefined);
  if (wrong !== undefined) return fault('bad-date', wrong);
  const [lastmod, listedAt, delistedAt] = texts.map((text) => (text === undefined ? text : isoDate(text)));
  const listing = { ...(listedAt ? { listedAt } : {}), ...(delistedAt ? { delistedAt } : {}) };
  return { lastmod, listing };
}

/** Whether a concept is that of a list which names accounts and can take them off again. */
function isListing(concept: string): boolean {
  return LISTINGS.has(concept);
}

const LISTINGS: ReadonlySet<string> = new Set([
  'sanction',
  'black_list',
  'gov_black_list',
  'terrorism',
  'terrorism_financing',
]);
