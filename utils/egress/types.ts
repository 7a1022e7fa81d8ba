import type { AccountId } from '../address/types.ts';
import type { ErrorCode } from '../errors.ts';

/** One request that some part of the product wants to make. */
export interface EgressRequest {
  /** Absolute http(s) URL. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** JSON text; only with POST. */
  readonly body?: string;
  /** Which source of the person's this serves; the gate refuses one that it does not know. */
  readonly sourceId: string;
  /** What it is for, in the protocol's words: `eth_getBalance`, `GET /address/:a`. Goes into the ledger. */
  readonly purpose: string;
  /** Whom it asks about; absent for address-free requests (probe, tip). */
  readonly account?: AccountId;
  readonly signal?: AbortSignal;
}

export interface EgressResponse {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** Seconds, from `Retry-After`, where the server sent one. */
  readonly retryAfter?: number;
}

/** One line of the ledger: a request that left, or that was refused. */
export interface LedgerEntry {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly host: string;
  readonly sourceId: string;
  readonly purpose: string;
  readonly account?: AccountId;
  readonly outcome: 'sent' | 'answered' | 'failed' | 'refused';
  readonly status?: number;
  readonly error?: ErrorCode;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly milliseconds: number;
}

/** Where the ledger is kept; handed to the gate. `append` resolves once the entry is stored. */
export interface Ledger {
  append(entry: LedgerEntry): Promise<void>;
  update(entry: LedgerEntry): Promise<void>;
}

/** The one way out. Throws `SightlineError` with the codes of the network. */
export interface Gate {
  send(request: EgressRequest): Promise<EgressResponse>;
}
