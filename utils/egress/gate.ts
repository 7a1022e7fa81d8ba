import { SightlineError } from '../errors.ts';
import { DOCUMENT_LIMITS, exchange, type Fetch, LIMITS, type Limits, type RawResponse } from './exchange.ts';
import { parseUrl } from './parse-url.ts';
import { createPermits, type Permits } from './permits.ts';
import { isFit, isUnder, parseSourceUrl } from './source-url.ts';
import type {
  AllowedSource,
  DocumentGate,
  DocumentRequest,
  EgressRequest,
  EgressResponse,
  Gate,
  Ledger,
  LedgerEntry,
} from './types.ts';

/** What a gate stands on. */
export interface GateWiring {
  /** The browser's own, unless a test says otherwise. */
  readonly fetch?: Fetch;
  /** What must be in force before anything leaves, such as the header rules. When it fails, nothing leaves. */
  readonly ready?: Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The person's sources as they are now; read again for every request. */
  readonly sources: () => Promise<readonly AllowedSource[]>;
  readonly ledger: Ledger;
  /** Smaller bounds than the usual ones, for tests. */
  readonly limits?: Limits;
}

/**
 * The one way out to the network. A request leaves only if its URL belongs to the source that it names (or
 * to a permit to probe), or to the document that the person has asked for, and only after the ledger has it.
 */
export function createGate(wiring: GateWiring): Gate & DocumentGate {
  const permits = createPermits(wiring.now);
  return {
    allowProbe: (url) => permits.grant(parseSourceUrl(url)),
    send: (request) => send(request, wiring, permits),
    fetchDocument: (request) => fetchDocument(request, wiring),
  };
}

async function send(request: EgressRequest, wiring: GateWiring, permits: Permits): Promise<EgressResponse> {
  const { ledger, now } = wiring;
  const entry = newEntry(request, now());
  if (!(await isAllowed(request, wiring, permits))) {
    await ledger.append({ ...entry, outcome: 'refused', error: 'not-allowed', bytesOut: 0 });
    throw new SightlineError('not-allowed', [entry.host]);
  }
  if (request.signal?.aborted) throw new SightlineError('cancelled', [entry.host]);
  const { bytes, ...response } = await leave(request, entry, wiring, wiring.limits ?? LIMITS);
  return { ...response, text: new TextDecoder().decode(bytes) };
}

/** Asks for a document again that the person reads. Its URL is that of the page in front of them, of any site. */
async function fetchDocument(
  { url, signal }: DocumentRequest,
  wiring: GateWiring,
): Promise<Uint8Array<ArrayBuffer>> {
  const request: EgressRequest = {
    url,
    method: 'GET',
    sourceId: 'document',
    purpose: 'GET document',
    ...(signal === undefined ? {} : { signal }),
  };
  const parsed = parseUrl(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') throw new SightlineError('bad-url');
  const entry = newEntry(request, wiring.now());
  const { status, bytes } = await leave(request, entry, wiring, wiring.limits ?? DOCUMENT_LIMITS);
  if (status !== 200) throw new SightlineError('denied', [entry.host, String(status)]);
  return bytes;
}

/** Lets a request go, with its line in the ledger before it leaves and after it has ended. */
async function leave(
  request: EgressRequest,
  entry: LedgerEntry,
  wiring: GateWiring,
  limits: Limits,
): Promise<RawResponse> {
  const { ledger, now, fetch = browserFetch } = wiring;
  await wiring.ready;
  await ledger.append(entry);
  const exchanged = await exchange(request, { fetch, now, limits });
  const ended = { ...entry, bytesIn: exchanged.bytesIn, milliseconds: now() - entry.at };
  if ('error' in exchanged) {
    await ledger.update({ ...ended, outcome: 'failed', error: exchanged.error.code });
    throw exchanged.error;
  }
  await ledger.update({ ...ended, outcome: 'answered', status: exchanged.response.status });
  return exchanged.response;
}

async function isAllowed(request: EgressRequest, wiring: GateWiring, permits: Permits): Promise<boolean> {
  const url = parseUrl(request.url);
  if (url === undefined || !isFit(url)) return false;
  const source = permits.use(request.sourceId) ?? (await wiring.sources()).find(named(request.sourceId));
  return source !== undefined && isUnder(source.url, url);
}

const browserFetch: Fetch = (url, init) => fetch(url, init);

function named(id: string): (source: AllowedSource) => boolean {
  return (source) => source.id === id;
}

/** The ledger's line as it is before the request leaves: whom and what for, never the URL or the body. */
function newEntry(request: EgressRequest, at: number): LedgerEntry {
  return {
    id: crypto.randomUUID(),
    at,
    host: parseUrl(request.url)?.host ?? '',
    sourceId: request.sourceId,
    purpose: request.purpose,
    ...(request.account === undefined ? {} : { account: request.account }),
    outcome: 'sent',
    bytesOut: new TextEncoder().encode(request.body ?? '').byteLength,
    bytesIn: 0,
    milliseconds: 0,
  };
}
