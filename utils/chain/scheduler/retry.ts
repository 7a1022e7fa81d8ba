import type { EgressRequest, EgressResponse } from '../../egress/types.ts';
import { SightlineError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import type { Lane } from './lane.ts';

const MAX_RETRIES = 2;
/**
 * The longest that a request waits for a host that asked for patience. A host that wants more is left alone
 * for as long as it said, and the person is told; a browser may end the worker that waits longer.
 */
const MAX_WAIT_SECONDS = 20;
/** Servers that are overloaded or restarting; asking again a moment later is how they are meant to be used. */
const PASSING = new Set([502, 504]);
const PATIENCE = new Set([429, 503]);

type Send = (request: EgressRequest) => Promise<EgressResponse>;

/**
 * Sends a request again when the host was unreachable or asked for patience, at most twice: everything that
 * is sent from here only reads. Throws `rate-limited` with the host and the seconds to wait.
 */
export async function sendPatiently(
  request: EgressRequest,
  { send, lane, clock }: { readonly send: Send; readonly lane: Lane; readonly clock: Clock },
): Promise<EgressResponse> {
  for (let attempt = 0; ; ) {
    await waitUntilOpen(request, lane, clock);
    const outcome = await attemptOnce(request, { send, lane, attempt });
    if (outcome === 'closed') continue;
    if (outcome !== 'again') return outcome;
    // Half to one and a half seconds, then twice that, so that many who failed together do not return together.
    const pause = (500 + clock.random() * 1000) * 2 ** attempt;
    if (lane.closedFor() === 0) await clock.wait(pause, request.signal);
    attempt += 1;
  }
}

async function waitUntilOpen(request: EgressRequest, lane: Lane, clock: Clock): Promise<void> {
  for (let left = lane.closedFor(); left > 0; left = lane.closedFor()) {
    if (left > MAX_WAIT_SECONDS * 1000) throw askedForPatience(request, left / 1000);
    await clock.wait(left, request.signal);
  }
}

async function attemptOnce(
  request: EgressRequest,
  { send, lane, attempt }: { readonly send: Send; readonly lane: Lane; readonly attempt: number },
): Promise<EgressResponse | 'again' | 'closed'> {
  const isLast = attempt === MAX_RETRIES;
  try {
    // The host may have asked others for patience while this one waited in the lane.
    const work = async () => (lane.closedFor() > 0 ? undefined : await send(request));
    const response = await lane.pass(work, request.signal);
    if (response === undefined) return 'closed';
    if (PATIENCE.has(response.status)) {
      // A host that does not say how long is left alone for one second, then for two, then for four.
      const seconds = response.retryAfter ?? 2 ** attempt;
      lane.close(seconds);
      if (isLast) throw askedForPatience(request, seconds);
      return 'again';
    }
    return PASSING.has(response.status) && !isLast ? 'again' : response;
  } catch (error) {
    if (error instanceof SightlineError && error.code === 'unreachable' && !isLast) return 'again';
    throw error;
  }
}

function askedForPatience(request: EgressRequest, seconds: number): SightlineError {
  return new SightlineError('rate-limited', [new URL(request.url).host, String(Math.ceil(seconds))]);
}
