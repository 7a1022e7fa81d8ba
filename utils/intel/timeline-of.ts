import { isAddress, parseAddress } from '../address/index.ts';
import type { DetectedAddress } from '../address/types.ts';
import { type Movement, timelineOf as movementsOf } from '../chain/index.ts';
import type { Label } from '../labels/types.ts';
import type { Sighting } from '../storage/records.ts';
import type { Desk } from './desk.ts';
import { summarise } from './summarise.ts';
import type { AddressSummary, ChainState, TimelineEntry } from './views.ts';

/** What an account's timeline is made of. */
export interface TimelineParts {
  readonly labels: readonly Label[];
  readonly sightings: readonly Sighting[];
  readonly chain: readonly ChainState[];
}

/**
 * One timeline of what happened on the chain, where the person saw the address, and who listed it; newest
 * first. What is known of each counterparty is looked up here as well, and nowhere else.
 */
export async function timelineOf(
  desk: Desk,
  { labels, sightings, chain }: TimelineParts,
): Promise<readonly TimelineEntry[]> {
  const movements = chain.flatMap(({ facts }) => (facts === undefined ? [] : movementsOf(facts)));
  const known = await summariesOf(desk, movements);
  const entries = [
    ...movements.map((movement) => moved(movement, known)),
    ...sightings.map(seen),
    ...labels.flatMap(listed),
  ];
  return entries.sort((one, other) => other.time - one.time);
}

async function summariesOf(
  desk: Desk,
  movements: readonly Movement[],
): Promise<ReadonlyMap<string, AddressSummary>> {
  const written = [...new Set(movements.flatMap(({ counterparties }) => counterparties))].filter((text) =>
    isAddress(text),
  );
  const parsed = written.map((text): DetectedAddress => parseAddress(text));
  const { summaries } = await summarise(
    desk,
    parsed.map((address) => ({ ...address, count: 1 })),
  );
  return new Map(written.map((text, at) => [text, summaries[at]] as const).filter(isPresent));
}

function isPresent<T>(pair: readonly [string, T | undefined]): pair is readonly [string, T] {
  return pair[1] !== undefined;
}

function moved(movement: Movement, known: ReadonlyMap<string, AddressSummary>): TimelineEntry {
  const { time, txid, direction, amount, asset, counterparties, status, sourceId } = movement;
  return {
    kind: 'chain',
    time,
    txid,
    direction,
    amount: 'decimals' in asset ? toDecimal(amount, asset.decimals) : amount,
    symbol: 'symbol' in asset ? asset.symbol : '',
    counterparties: counterparties.map((address) => {
      const summary = known.get(address);
      return summary === undefined ? { address } : { address, summary };
    }),
    status,
    sourceId,
  };
}

/** Base units as an exact decimal number: `123456` with 4 decimals is `12.3456`. */
function toDecimal(amount: string, decimals: number): string {
  const digits = amount.padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/(?<!0)0+$/, '');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}

function seen(sighting: Sighting): TimelineEntry {
  return { kind: 'seen', time: sighting.last, sighting };
}

function listed(label: Label): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const from = label.listedAt ?? label.lastmod;
  if (from !== undefined) entries.push({ kind: 'label', time: Date.parse(from), label, event: 'listed' });
  if (label.delistedAt !== undefined)
    entries.push({ kind: 'label', time: Date.parse(label.delistedAt), label, event: 'delisted' });
  return entries.filter(({ time }) => Number.isFinite(time));
}
