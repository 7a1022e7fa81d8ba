import type { FoundAddress, FoundStrength } from '../../utils/address/types.ts';
import { LIMITS } from '../../utils/messaging/limits.ts';
import type { FrameAddress } from '../../utils/messaging/protocol.ts';
import type { Occurrence } from '../../utils/page/types.ts';

/** An address of the frame with the place where its sentence is taken from. */
export interface Tallied {
  readonly reported: FrameAddress;
  readonly first: Occurrence<FoundAddress>;
}

interface Count {
  found: FoundAddress;
  first: Occurrence<FoundAddress>;
  inText: number;
  elsewhere: number;
  /** How it is written in the first place where it is disguised. */
  written: string | undefined;
}

/** The better proven first: one spelling of an address may carry a checksum, another not. */
const ORDER: readonly FoundStrength[] = ['verified', 'unproven', 'format', 'context', 'failed', 'secret'];

/**
 * Every address once, in the order of the page, and how often it stands there. A link that shows an address and leads
 * to it shows it once: what attributes and fields hold is counted only for addresses that the text does not show.
 */
export function tally(occurrences: Iterable<Occurrence<FoundAddress>>): Tallied[] {
  const counts = new Map<string, Count>();
  for (const occurrence of occurrences) {
    const { found, channel } = occurrence;
    const key = `${found.format} ${found.address}`;
    const count = counts.get(key) ?? {
      found,
      first: occurrence,
      inText: 0,
      elsewhere: 0,
      written: undefined,
    };
    counts.set(key, count);
    if (found.disguised && found.raw !== '') count.written ??= found.raw.slice(0, LIMITS.written);
    if (ORDER.indexOf(found.strength) < ORDER.indexOf(count.found.strength)) count.found = found;
    if (channel === 'text') {
      if (count.inText === 0) count.first = occurrence;
      count.inText++;
    } else count.elsewhere++;
  }
  return Array.from(counts.values(), ({ found, first, inText, elsewhere, written }) => ({
    first,
    reported: {
      address: found.address,
      format: found.format,
      chains: found.chains,
      strength: found.strength,
      count: inText > 0 ? inText : elsewhere,
      ...(written === undefined ? {} : { written }),
    },
  }));
}
