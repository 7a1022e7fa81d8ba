import type { PartialAddress } from '../../utils/address/partial-address.ts';
import type { FoundAddress } from '../../utils/address/types.ts';
import { LIMITS } from '../../utils/messaging/limits.ts';
import type { ReportedMismatch } from '../../utils/messaging/protocol.ts';
import type { Occurrence } from '../../utils/page/types.ts';
import type { Found } from './found.ts';

/** What opens or copies addresses, and what stands in it or beside it. */
interface Carrier {
  readonly by: ReportedMismatch['by'];
  readonly addresses: Set<string>;
  readonly shown: Found[];
  agrees: boolean;
}

/** Elements around a text that are looked at. */
const MOST_AROUND = 8;
const MOST_BESIDE = 3;
/** A button with more text than this shows something of its own. */
const LONGEST_BUTTON = 24;

/**
 * Links that open, and buttons that copy, another address than the one that stands in them or directly before or after
 * them. One that has the shown address among others, or shows what it opens elsewhere within, says what it does. Whether
 * two addresses are spellings of one account, the background knows.
 */
export function findMismatches(occurrences: readonly Occurrence<Found>[]): ReportedMismatch[] {
  const carriers = carriersOf(occurrences);
  if (carriers.size === 0) return [];
  const agreed = new Set<Found>();
  let left: number = LIMITS.addressesPerFrame;
  for (const occurrence of occurrences) {
    if (occurrence.channel !== 'text' || left-- <= 0) continue;
    const { found } = occurrence;
    if ('address' in found && !isOfAccount(found)) continue;
    for (const carrier of carriersAt(occurrence.start.node, carriers)) {
      carrier.shown.push(found);
      if (![...carrier.addresses].some((address) => isShownAs(found, address))) continue;
      carrier.agrees = true;
      agreed.add(found);
    }
  }
  const mismatches = new Map<string, ReportedMismatch>();
  for (const { by, addresses, shown, agrees } of carriers.values()) {
    const [target] = addresses;
    if (agrees || target === undefined) continue;
    for (const found of shown) {
      const text = 'address' in found ? found.address : found.raw;
      if (!agreed.has(found)) mismatches.set(`${text} ${target}`, { shown: text, target, by });
    }
  }
  return [...mismatches.values()].slice(0, LIMITS.mismatchesPerFrame);
}

function carriersOf(occurrences: readonly Occurrence<Found>[]): Map<Node, Carrier> {
  const carriers = new Map<Node, Carrier>();
  for (const { channel, found, ...place } of occurrences) {
    const isLink = channel === 'href';
    if (!('element' in place) || !isOfAccount(found)) continue;
    // Of the others (`data-address`) nobody knows what they are for.
    if (!isLink && !/^data-(?:clipboard|copy)/.test(channel)) continue;
    const known = carriers.get(place.element);
    if (known !== undefined) known.addresses.add(found.address);
    else {
      const addresses = new Set([found.address]);
      carriers.set(place.element, { by: isLink ? 'link' : 'copy', addresses, shown: [], agrees: false });
    }
  }
  return carriers;
}

/** The link or button that a text stands in, and the buttons directly before and after it. */
function carriersAt(text: Text, carriers: ReadonlyMap<Node, Carrier>): Set<Carrier> {
  const found = new Set<Carrier>();
  let at: Text | Element | null = text;
  for (let step = 0; step < MOST_AROUND && at !== null; step++) {
    const own = carriers.get(at);
    if (own !== undefined) found.add(own);
    if (step < MOST_BESIDE)
      for (const sibling of [at.previousElementSibling, at.nextElementSibling]) {
        const carrier = buttonIn(sibling, carriers);
        if (carrier !== undefined) found.add(carrier);
      }
    at = at.parentElement;
  }
  return found;
}

function buttonIn(sibling: Element | null, carriers: ReadonlyMap<Node, Carrier>): Carrier | undefined {
  const inner = sibling?.firstElementChild;
  const carrier = (sibling && carriers.get(sibling)) ?? (inner && carriers.get(inner));
  const isButton = carrier?.by === 'copy' && (sibling?.textContent ?? '').length <= LONGEST_BUTTON;
  return isButton ? carrier : undefined;
}

/** Names, transactions and private keys stand for no account that could be another than it says. */
function isOfAccount(found: Found): found is FoundAddress {
  return 'address' in found && found.address !== '' && found.chains.length > 0;
}

function isShownAs(found: Found, address: string): boolean {
  return 'address' in found ? found.address === address : hasEnds(found, address.toLowerCase());
}

function hasEnds({ head, tail }: PartialAddress, address: string): boolean {
  return address.startsWith(head.toLowerCase()) && address.endsWith(tail.toLowerCase());
}
