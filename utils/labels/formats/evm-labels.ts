import { accountKey } from '../../address/index.ts';
import { addressOf } from '../address-of.ts';
import type { Claim } from '../claim.ts';
import { cleanText } from '../clean-text.ts';
import { type Concept, conceptOf } from '../taxonomy/index.ts';
import type { LabelSource } from '../types.ts';

/**
 * The public dataset that is the registry package `evm-labels`: Etherscan's labels of May 2022. The day is not
 * known, so the first of that month is given: rather too old than too new.
 */
export const EVM_LABELS_SOURCE: LabelSource = {
  id: 'evm-labels',
  title: 'Etherscan labels (evm-labels 0.0.3)',
  url: 'https://github.com/dawsbot/evm-labels',
  licence: 'MIT',
  asOf: '2022-05-01',
};

/** The lists of the package that are read, each one category. */
export const EVM_LABELS_LISTS = ['phish-hack', 'exchange', 'token-contract', 'genesis'] as const;
export type EvmLabelsList = (typeof EVM_LABELS_LISTS)[number];

/** A label where the list gives an account no name of its own. */
const NAMELESS: Record<EvmLabelsList, string> = {
  'phish-hack': 'Phishing or hack',
  exchange: 'Exchange',
  'token-contract': 'Token contract',
  genesis: 'Genesis account',
};

/** Names that say which of the two `phish-hack` means; "Fake: Hack 137" is an impostor, not a thief. */
const THIEF = /^(?!fake).*(?:hack|exploit|heist|theft|stolen)/i;

/**
 * Reads one list of the package: `[{address, nameTag}]`. Addresses that are none are left out, each account
 * is kept once per list, and names are cleaned. `trusted_provider` because Etherscan's staff set these labels,
 * not a crawler.
 */
export function readEvmLabels(list: EvmLabelsList, entries: unknown): readonly Claim[] {
  if (!Array.isArray(entries)) throw new TypeError(`${list} is ${typeof entries}, expected a list`);
  const claims = new Map<string, Claim>();
  for (const entry of entries) {
    const claim = readEntry(list, entry);
    if (claim === undefined) continue;
    const key = accountKey(claim.account);
    const known = claims.get(key);
    if (known === undefined || known.label === NAMELESS[list]) claims.set(key, claim);
  }
  return [...claims.values()];
}

function readEntry(list: EvmLabelsList, entry: unknown): Claim | undefined {
  if (typeof entry !== 'object' || entry === null || !('address' in entry)) return undefined;
  if (typeof entry.address !== 'string') return undefined;
  const account = addressOf(entry.address)?.accounts[0];
  const name = 'nameTag' in entry && typeof entry.nameTag === 'string' ? cleanText(entry.nameTag) : '';
  const concept = conceptFor(list, name);
  if (account?.startsWith('eip155:1:') !== true || concept === undefined) return undefined;
  return {
    account,
    label: name === '' ? NAMELESS[list] : name,
    concept: concept.id,
    ...(concept.dwva === undefined ? {} : { dwva: concept.dwva }),
    role: concept.role,
    confidence: 'trusted_provider',
    lastmod: EVM_LABELS_SOURCE.asOf,
  };
}

function conceptFor(list: EvmLabelsList, name: string): Concept | undefined {
  if (list === 'phish-hack') return conceptOf(THIEF.test(name) ? 'hacking' : 'phish-hack');
  // The null address and the precompiles: nobody has their key.
  return conceptOf(list === 'genesis' ? 'burn' : list);
}
