import type { EgressRequest, EgressResponse } from '../../egress/types.ts';
import { SightlineError } from '../../errors.ts';

type Send = (request: EgressRequest) => Promise<EgressResponse>;

interface Flight {
  readonly answer: Promise<EgressResponse>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * Lets requests that are the same in every word, and under way at the same time, share one answer. The
 * request is stopped when the last of those who wait for it has been stopped.
 */
export function coalesce(send: Send): Send {
  const flights = new Map<string, Flight>();
  return async (request) => {
    const { signal, ...rest } = request;
    const key = JSON.stringify(rest);
    let flight = flights.get(key);
    if (flight === undefined) {
      const stop = new AbortController();
      const forget = () => flights.delete(key);
      stop.signal.addEventListener('abort', forget, { once: true });
      const answer = send({ ...rest, signal: stop.signal }).finally(() => {
        stop.signal.removeEventListener('abort', forget);
        if (!stop.signal.aborted) forget();
      });
      flight = { answer, stop, waiting: 0 };
      flights.set(key, flight);
    }
    return await share(flight, signal);
  };
}

function share(flight: Flight, signal: AbortSignal | undefined): Promise<EgressResponse> {
  flight.waiting += 1;
  if (signal === undefined) return flight.answer;
  return new Promise((resolve, reject) => {
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.stop.abort();
      reject(new SightlineError('cancelled'));
    };
    flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
