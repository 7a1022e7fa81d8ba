import { SightlineError } from '../errors.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { EgressRequest, EgressResponse } from './types.ts';

/** Bounds of one exchange: the answer's bytes after decompression, and the time until its last byte. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** 4 MiB is ten times the largest page of transactions seen; a server that needs 8 s is not going to answer. */
export const LIMITS: Limits = { bytes: 4 * 1024 * 1024, milliseconds: 8_000 };

/** `fetch`, as far as it is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How an exchange ended; `bytesIn` is what arrived, also of an answer that failed. */
export type Exchanged = { readonly bytesIn: number } & (
  | { readonly response: EgressResponse }
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
    const text = await readText(response, limits.bytes, received);
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now());
    return {
      bytesIn: received.bytes,
      response: {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text,
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

/** The body as UTF-8 text; throws `too-large` as soon as it exceeds `limit` bytes, and reads no further. */
async function readText(response: Response, limit: number, received: { bytes: number }): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body?.getReader();
  if (reader === undefined) return text;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received.bytes += value.byteLength;
    if (received.bytes > limit) throw new SightlineError('too-large');
    text += decoder.decode(value, { stream: true });
  }
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
