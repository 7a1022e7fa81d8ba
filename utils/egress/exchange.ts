import { SightlineError } from '../errors.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { EgressRequest, EgressResponse } from './types.ts';

/** An answer as it came, undecoded. */
export interface RawResponse extends Omit<EgressResponse, 'text'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bounds of one exchange: the answer's bytes after decompression, and the time until its last byte. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** For what is no answer of a chain source: a document has pictures in it, and comes from the page's own server. */
export const DOCUMENT_LIMITS: Limits = { bytes: 25 * 1024 * 1024, milliseconds: 60_000 };

/** 4 MiB is ten times the largest page of transactions seen; a server that needs 8 s is not going to answer. */
export const LIMITS: Limits = { bytes: 4 * 1024 * 1024, milliseconds: 8_000 };

/** `fetch`, as far as it is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How an exchange ended; `bytesIn` is what arrived, also of an answer that failed. */
export type Exchanged = { readonly bytesIn: number } & (
  | { readonly response: RawResponse }
  | { readonly error: SightlineError }
);

/** What a request to a stranger may carry: nothing that identifies the person, nothing kept, no detours. */
const HYGIENE = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
} as const satisfies RequestInit;

/** Makes one request within the limits. Does not throw: what goes wrong on the network is a value. */
export async function exchange(
  request: EgressRequest,
  { fetch, now, limits }: { readonly fetch: Fetch; readonly now: () => number; readonly limits: Limits },
): Promise<Exchanged> {
  const received = { bytes: 0 };
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const stop = new AbortController();
  const signals = [timeout, stop.signal, ...(request.signal ? [request.signal] : [])];
  try {
    const response = await fetch(request.url, {
      ...HYGIENE,
      method: request.method,
      signal: AbortSignal.any(signals),
      ...(request.body === undefined
        ? {}
        : { body: request.body, headers: { 'content-type': 'application/json' } }),
    });
    const bytes = await readBytes(response, limits.bytes, received);
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now());
    return {
      bytesIn: received.bytes,
      response: {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        bytes,
        ...(retryAfter === undefined ? {} : { retryAfter }),
      },
    };
  } catch (thrown) {
    const error = explain(thrown, { request, timedOut: timeout.aborted, limits });
    // Whatever is still coming of the answer is not wanted any more.
    stop.abort();
    return { bytesIn: received.bytes, error };
  }
}

/** The body; throws `too-large` as soon as it exceeds `limit` bytes, and reads no further. */
async function readBytes(response: Response, limit: number, received: { bytes: number }) {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return joined(chunks, received.bytes);
    received.bytes += value.byteLength;
    if (received.bytes > limit) throw new SightlineError('too-large');
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function explain(
  thrown: unknown,
  context: { readonly request: EgressRequest; readonly timedOut: boolean; readonly limits: Limits },
): SightlineError {
  const { host } = new URL(context.request.url);
  const cause = { cause: thrown };
  if (thrown instanceof SightlineError) return new SightlineError(thrown.code, [host], cause);
  if (context.request.signal?.aborted) return new SightlineError('cancelled', [host], cause);
  const seconds = String(Math.ceil(context.limits.milliseconds / 1000));
  if (context.timedOut) return new SightlineError('timeout', [host, seconds], cause);
  return new SightlineError('unreachable', [host], cause);
}
