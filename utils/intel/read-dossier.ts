import { chainOf, type DetectedAddress, isAddress, parseAddress, spellings } from '../address/index.ts';
import { SightlineError } from '../errors.ts';
import type { Label } from '../labels/types.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import type { Sentence } from '../risk/types.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';
import { addressesOf } from './board.ts';
import { chainStates } from './chain-states.ts';
import type { Desk } from './desk.ts';
import { keysOf, summarise } from './summarise.ts';
import { timelineOf } from './timeline-of.ts';
import type { AccountDossier } from './views.ts';

/**
 * Everything that is known here about one address, in any spelling; with a tab, also how its page disguises it. Makes
 * no request. A store that fails leaves the identity, with the store's state saying why the rest is missing. Throws
 * `bad-request` for what is no address.
 */
export async function readDossier(desk: Desk, text: string, tabId?: number): Promise<AccountDossier> {
  const address = readAddress(text.trim());
  const keys = keysOf({ ...address, count: 1 });
  const reported = { ...address, count: 1, ...(await disguiseIn(desk, keys, tabId)) };
  const [{ summaries }, known, chain, store] = await Promise.all([
    summarise(desk, [reported], ''),
    readKnown(desk, keys),
    chainStates(desk, address.accounts),
    desk.keeper.readState(),
  ]);
  const [summary] = summaries;
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

/** How an account is disguised on the page of a tab. */
async function disguiseIn(
  desk: Desk,
  keys: readonly string[],
  tabId: number | undefined,
): Promise<Pick<ReportedAddress, 'recovery'>> {
  const board = tabId === undefined ? undefined : await desk.boards.read(tabId);
  const shown = board === undefined ? [] : addressesOf(board);
  const recovery = shown.find(
    (each) => each.recovery !== undefined && keysOf(each).some((key) => keys.includes(key)),
  )?.recovery;
  return recovery === undefined ? {} : { recovery };
}

function readAddress(text: string): DetectedAddress {
  if (!isAddress(text)) throw new SightlineError('bad-request', ['readDossier']);
  return parseAddress(text);
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
    spellings: spellings(address).map((spelling) => ({
      address: spelling.address,
      name: formatName(spelling.format),
    })),
  };
}

/** `_locales` allows no hyphen in a key. */
function formatName(format: string): Sentence {
  return { key: `format_${format.replaceAll('-', '_')}`, substitutions: [] };
}
