import {
  chainOf,
  type DetectedAddress,
  FORMATS,
  type Format,
  isAddress,
  parseAddress,
  spellings,
} from '../address/index.ts';
import { readAddress } from '../address/parse-address.ts';
import { SightlineError } from '../errors.ts';
import type { Label } from '../labels/types.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import type { Sentence } from '../risk/types.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';
import { addressesOf } from './board.ts';
import { chainStates } from './chain-states.ts';
import { withCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { findingsOf } from './read-tab.ts';
import { keysOf, summarise } from './summarise.ts';
import { timelineOf } from './timeline-of.ts';
import type { AccountDossier } from './views.ts';

/** What a view asks about: the text, the format that it stands in where that is known, the tab that shows it. */
export interface DossierRequest {
  readonly text: string;
  readonly format?: string;
  readonly tabId?: number;
}

/**
 * Everything that is known here about one address, in any spelling; with a tab, also how its page disguises it and what looks like it there. Makes
 * no request. A store that fails leaves the identity, with the store's state saying why the rest is missing. A
 * broken address has a dossier of its own, in which nothing is looked up but what may be meant. Throws `bad-request`
 * for what is no address.
 */
export async function readDossier(
  desk: Desk,
  { text, format, tabId }: DossierRequest,
): Promise<AccountDossier> {
  const address = readReadable(
    text.trim(),
    FORMATS.find((known) => known === format),
  );
  const board = tabId === undefined ? undefined : await desk.boards.read(tabId);
  const page = board === undefined ? [] : addressesOf(board);
  const keys = keysOf({ ...address, count: 1 });
  const reported = { ...address, count: 1, ...disguiseIn(page, keys) };
  const { mismatches } = findingsOf(board);
  const [{ summaries }, known, chain, store] = await Promise.all([
    summarise(desk, [reported], { url: '', page, mismatches }),
    readKnown(desk, keys),
    // Nobody is asked about an address that may be none.
    address.strength === 'failed' ? [] : chainStates(desk, address.accounts),
    desk.keeper.readState(),
  ]);
  const [summary] = withCorrections(summaries);
  if (summary === undefined) throw new SightlineError('bad-request', ['readDossier']);
  const { labels, watch, sightings } = known;
  return {
    summary,
    labels,
    identity: identityOf(address),
    ...(watch === undefined ? {} : { watch }),
    sightings,
    timeline: await timelineOf(desk, { labels, sightings, chain }),
    chain,
    store,
  };
}

/** How an account is disguised on a page. */
function disguiseIn(
  page: readonly ReportedAddress[],
  keys: readonly string[],
): Pick<ReportedAddress, 'recovery'> {
  const recovery = page.find(
    (each) => each.recovery !== undefined && keysOf(each).some((key) => keys.includes(key)),
  )?.recovery;
  return recovery === undefined ? {} : { recovery };
}

/** An address, or one whose checksum does not hold, of which only that is known. */
function readReadable(text: string, as: Format | undefined): DetectedAddress {
  if (isAddress(text, as)) return parseAddress(text, as);
  const reading = readAddress(text);
  if (reading?.strength !== 'failed') throw new SightlineError('bad-request', ['readDossier']);
  const { address, format, accounts, strength } = reading;
  return { start: 0, end: text.length, raw: text, address, format, accounts, strength };
}

interface Known {
  readonly labels: readonly Label[];
  readonly watch: WatchEntry | undefined;
  readonly sightings: readonly Sighting[];
}

async function readKnown(desk: Desk, keys: readonly string[]): Promise<Known> {
  const nothing: Known = { labels: [], watch: undefined, sightings: [] };
  return desk.keeper
    .use(async (store): Promise<Known> => {
      const [labels, watched, sightings] = await Promise.all([
        store.labels.lookUp(keys),
        store.watchlist.getMany(keys),
        store.sightings.ofAccounts(keys),
      ]);
      return {
        labels: keys.flatMap((key) => labels.get(key) ?? []),
        watch: keys.map((key) => watched.get(key)).find((entry) => entry !== undefined),
        sightings: keys
          .flatMap((key) => sightings.get(key) ?? [])
          .sort((one, other) => other.last - one.last),
      };
    })
    .catch(() => nothing);
}

function identityOf(address: DetectedAddress): AccountDossier['identity'] {
  return {
    formatName: formatName(address.format),
    accounts: address.accounts.map((account) => ({ account, chain: chainOf(account).name })),
    spellings: (address.strength === 'failed' ? [] : spellings(address)).map((spelling) => ({
      address: spelling.address,
      name: formatName(spelling.format),
    })),
  };
}

/** `_locales` allows no hyphen in a key. */
function formatName(format: string): Sentence {
  return { key: `format_${format.replaceAll('-', '_')}`, substitutions: [] };
}
