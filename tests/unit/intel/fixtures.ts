import type { SessionMemory } from '../../../utils/intel/session-memory.ts';
import type { FrameAddress, ReportedAddress } from '../../../utils/messaging/protocol.ts';
import type { FrameCaller } from '../../../utils/messaging/sender.ts';

export const PAGE = 'https://a.example/thread';

/** A frame that calls: the top frame of tab 1, unless said otherwise. */
export function frame(caller: Partial<FrameCaller>): FrameCaller {
  return {
    kind: 'frame',
    tabId: 1,
    frameId: 0,
    documentId: 'first',
    url: PAGE,
    tabUrl: PAGE,
    tabTitle: 'T',
    prerendered: false,
    incognito: false,
    ...caller,
  };
}

/** An address as a frame tells of it. */
export function bitcoin(address: string, count = 1): FrameAddress {
  return { address, format: 'bitcoin-p2pkh', chains: ['bitcoin'], strength: 'verified', count };
}

/** The same as the background keeps it. */
export function keptBitcoin(address: string, count = 1): ReportedAddress {
  const accounts = [`bip122:000000000019d6689c085ae165831e93:${address}`];
  return { address, format: 'bitcoin-p2pkh', accounts, strength: 'verified', count };
}

export function report<A>(...addresses: A[]) {
  return { addresses, beyondLimit: 0, complete: true, title: 'T' };
}

/** Session memory that outlives the worker of a test. */
export function sessionMemory() {
  const kept = new Map<string, unknown>();
  const port: SessionMemory = {
    readAll: async () => new Map(kept),
    write: async (name, value) => void kept.set(name, structuredClone(value)),
    remove: async (name) => void kept.delete(name),
  };
  return { kept, port };
}
