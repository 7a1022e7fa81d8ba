import type { AccountId } from '../address/types.ts';
import type { ErrorCode } from '../errors.ts';

/** One request that some part of the product wants to make. */
export interface EgressRequest {
  /** Absolute http(s) URL. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** JSON text; only with POST. */
  readonly body?: string;
  /** Which source of the person's this serves, or the id of a {@link ProbePermit}; any other is refused. */
  readonly sourceId: string;
  /** What it is for, in the protocol's words: `eth_getBalance`, `GET /address/:a`. Goes into the ledger. */
  readonly purpose: string;
  /** Whom it asks about; absent for address-free requests (probe, tip). */
  readonly account?: AccountId;
  readonly signal?: AbortSignal;
}

/** A document that the person has open. */
export interface DocumentRequest {
  /** Absolute http(s) URL. */
  readonly url: string;
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
  /** Host and port; never the URL, which may hold a key. Empty when the URL of a refused request had none. */
  readonly host: string;
  /** `probe:…` for a request that was made to find out what a server can do; `document` for one of {@link DocumentRequest}. */
  readonly sourceId: string;
  readonly purpose: string;
  readonly account?: AccountId;
  /** `sent` is written before the request leaves, and stays when the worker dies before the answer. */
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

/** What the gate needs to know of a chain source. */
export interface AllowedSource {
  readonly id: string;
  /** Base URL: what is asked of this source has its origin and begins with its path. */
  readonly url: string;
}

/**
 * A person's leave to ask one server, which is no source yet, what it can do. It ends by itself after a
 * minute or a dozen requests, or when it is revoked.
 */
export interface ProbePermit {
  /** To be given as `sourceId`; begins with `probe:`. */
  readonly id: string;
  /** The server's base URL, normalised. */
  readonly url: string;
  revoke(): void;
}

/**
 * The one way out. `send` rejects with a `SightlineError`: `not-allowed`, `unreachable`, `timeout`,
 * `too-large` or `cancelled`, each with the host as first substitution; or with the ledger's own error, and
 * then nothing has left. Any HTTP status is an answer.
 */
export interface Gate {
  send(request: EgressRequest): Promise<EgressResponse>;
  /** To be called only from an action of the person. Throws `bad-url` when the URL is not fit for a source. */
  allowProbe(url: string): ProbePermit;
}

/** The way out for what is no question to a chain source. */
export interface DocumentGate {
  /**
   * Asks for a document once more that the person has open, without cookies; to be called only from their click on a
   * control that names the host. Rejects as `send` does, with `bad-url` where it is no http(s) URL, and with `denied`,
   * host and status where the answer is none.
   */
  fetchDocument(request: DocumentRequest): Promise<Uint8Array<ArrayBuffer>>;
}
