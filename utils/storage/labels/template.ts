import { CONFIDENCE, type ConfidenceId, type Label, ROLES, type Role } from '../../labels/types.ts';
import { BOUNDS, checkLength } from '../bounds.ts';

/** What many labels of a set have in common; together with an address and a text it is a label. */
export type Template = Omit<Label, 'source' | 'account' | 'label'> & {
  /** The account without its address: a CAIP-2 chain. */
  readonly chain: string;
};

/** A template is stored as the chain and these fields in this order, `null` where one is absent. */
const LABEL_FIELDS = [
  'concept',
  'role',
  'confidence',
  'dwva',
  'actor',
  'url',
  'lastmod',
  'listedAt',
  'delistedAt',
] as const satisfies readonly (keyof Template)[];

const FIELDS = ['chain', ...LABEL_FIELDS] as const;

/** An account in its two parts; a `RangeError` where it has not both. */
export function splitAccount(account: string): { readonly chain: string; readonly address: string } {
  const end = account.lastIndexOf(':');
  if (end < 1) throw new RangeError(`account is ${account.slice(0, 100)}, expected CAIP-10`);
  const address = account.slice(end + 1);
  checkLength('address', address, BOUNDS.address);
  return { chain: account.slice(0, end), address };
}

/** The JSON of each label's template, made once for all labels that share it. */
export interface TemplateCache {
  /** Throws a `RangeError` where a field is beyond its bound. */
  jsonOf(chain: string, label: Omit<Label, 'source'>): string;
}

/**
 * A tree with a level for each field: this runs a million times, and to join the fields to one key of a map
 * would take three times as long.
 */
interface TemplateNode {
  readonly next: Map<string | undefined, TemplateNode>;
  json?: string;
}

/** An empty cache. */
export function createTemplateCache(): TemplateCache {
  const root: TemplateNode = { next: new Map() };
  return {
    jsonOf(chain, label) {
      let node = childOf(root, chain);
      for (const field of LABEL_FIELDS) node = childOf(node, label[field]);
      node.json ??= toJson(chain, label);
      return node.json;
    },
  };
}

function childOf(node: TemplateNode, value: string | undefined): TemplateNode {
  const known = node.next.get(value);
  if (known) return known;
  const child: TemplateNode = { next: new Map() };
  node.next.set(value, child);
  return child;
}

function toJson(chain: string, label: Omit<Label, 'source'>): string {
  for (const field of LABEL_FIELDS) checkLength(field, label[field] ?? '', BOUNDS.field);
  return JSON.stringify([chain, ...LABEL_FIELDS.map((field) => label[field] ?? null)]);
}

/** Puts a label together again. */
export function joinLabel(template: Template, address: string, text: string): Omit<Label, 'source'> {
  const { chain, ...shared } = template;
  checkLength('address', address, BOUNDS.address);
  checkLength('label', text, BOUNDS.label);
  return { account: `${chain}:${address}`, label: text, ...shared };
}

/** Reads the JSON of a list of templates; a `RangeError` where it is anything else. */
export function parseTemplates(json: string): readonly Template[] {
  const list: unknown = parseJson(json);
  if (!Array.isArray(list)) throw new RangeError(`templates are ${typeof list}, expected a list`);
  return list.map(parseTemplate);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new RangeError('templates are not JSON', { cause });
  }
}

function parseTemplate(tuple: unknown): Template {
  if (!Array.isArray(tuple) || tuple.length !== FIELDS.length)
    throw new RangeError(`template is not a list of ${FIELDS.length} fields`);
  const texts = tuple.map((value: unknown, at) => {
    if (value === null) return undefined;
    if (typeof value !== 'string') throw new RangeError(`${FIELDS[at]} is ${typeof value}, expected a text`);
    checkLength(FIELDS[at] ?? '', value, BOUNDS.field);
    return value;
  });
  const [chain, concept, role, confidence, dwva, actor, url, lastmod, listedAt, delistedAt] = texts;
  if (!chain || !concept) throw new RangeError('template lacks its chain or its concept');
  if (!isRole(role)) throw new RangeError(`role is ${role}, expected one of ${ROLES.join(', ')}`);
  if (!isConfidence(confidence)) throw new RangeError(`confidence is ${confidence}, expected GraphSense's`);
  return {
    chain,
    concept,
    role,
    confidence,
    ...(dwva === undefined ? {} : { dwva }),
    ...(actor === undefined ? {} : { actor }),
    ...(url === undefined ? {} : { url }),
    ...(lastmod === undefined ? {} : { lastmod }),
    ...(listedAt === undefined ? {} : { listedAt }),
    ...(delistedAt === undefined ? {} : { delistedAt }),
  };
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}

function isConfidence(text: string | undefined): text is ConfidenceId {
  return text !== undefined && Object.hasOwn(CONFIDENCE, text);
}
