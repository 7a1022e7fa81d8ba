import type { AccountFacts } from '../../../utils/chain/types.ts';
import type { LedgerEntry } from '../../../utils/egress/types.ts';
import type { Sighting, WatchEntry } from '../../../utils/storage/index.ts';

/** An entry of the watchlist that differs from another where the test says so. */
export function watchEntry(change: Partial<WatchEntry> = {}): WatchEntry {
  return {
    key: 'bip122:1',
    account: 'bip122:000000000019d6689c085ae165831e93:1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    address: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    format: 'bitcoin-p2pkh',
    label: 'Seen in case 12',
    concept: 'exchange',
    confidence: 'manual_transaction',
    note: '',
    tags: [],
    alert: true,
    createdAt: 1,
    updatedAt: 1,
    ...change,
  };
}

/** A sighting that differs from another where the test says so. */
export function sighting(change: Partial<Sighting> = {}): Sighting {
  return {
    id: 'sighting-1',
    key: 'bip122:1',
    account: 'bip122:000000000019d6689c085ae165831e93:1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    address: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    format: 'bitcoin-p2pkh',
    url: 'https://example.org/page',
    site: 'example.org',
    title: 'A page',
    sentence: 'Send it to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT.',
    first: 100,
    last: 100,
    count: 1,
    ...change,
  };
}

/** A line of the ledger. */
export function request(id: string, at: number): LedgerEntry {
  return {
    id,
    at,
    host: 'node.example.org',
    sourceId: 'own-node',
    purpose: 'eth_getBalance',
    outcome: 'sent',
    bytesOut: 10,
    bytesIn: 0,
    milliseconds: 0,
  };
}

/** What a source said of an account. */
export function facts(sourceId: string): AccountFacts {
  return {
    account: 'eip155:1:0x00',
    sourceId,
    asset: { id: 'eip155:1/slip44:60', symbol: 'ETH', decimals: 18 },
    failures: [],
  };
}
