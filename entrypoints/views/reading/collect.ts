import type { DetectedAddress } from '../../../utils/address/types.ts';
import { LIMITS } from '../../../utils/messaging/limits.ts';
import type { ReadAddress } from '../../../utils/messaging/protocol.ts';
import type { Sentence } from '../../../utils/risk/types.ts';

/** An address with what is to be said of where it was read. */
export interface Placed {
  readonly read: ReadAddress;
  readonly origin: readonly Sentence[];
}

/** One time that an address was met. */
export interface Meeting {
  readonly address: Omit<DetectedAddress, 'start' | 'end' | 'raw'>;
  /** The words around it, private keys masked. */
  readonly sentence: string;
  readonly origin: readonly Sentence[];
}

/** Each address once, in the order of the first meeting, with everything that is said of any of its meetings. */
export function collect(meetings: readonly Meeting[]): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const { address, sentence, origin } of meetings) {
    const name = `${address.strength} ${address.format} ${address.address}`;
    const known = found.get(name);
    const read = { ...address, count: 1, sentence: sentence.slice(0, LIMITS.sentence) };
    if (known === undefined) {
      if (found.size < LIMITS.addressesPerReading) found.set(name, { read, origin });
      continue;
    }
    const said = new Set(known.origin.map((one) => JSON.stringify(one)));
    found.set(name, {
      read: { ...known.read, count: known.read.count + 1 },
      origin: [...known.origin, ...origin.filter((one) => !said.has(JSON.stringify(one)))],
    });
  }
  return [...found.values()];
}
