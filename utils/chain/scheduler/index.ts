import { trustOf } from '../../egress/trust.ts';
import type { Gate } from '../../egress/types.ts';
import { SightlineError } from '../../errors.ts';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { coalesce } from './coalesce.ts';
import { createLane, type Lane } from './lane.ts';
import { sendPatiently } from './retry.ts';

/**
 * A gate with manners: few requests at once to each host and few in a second, one request where several ask
 * the same, patience where a host asks for it. It has the gate's own interface and errors, and `rate-limited`.
 */
export function createScheduler(gate: Gate, clock: Clock = SYSTEM_CLOCK): Gate {
  const lanes = new Map<string, Lane>();
  const laneOf = (url: URL): Lane => {
    const lane = lanes.get(url.host) ?? createLane(trustOf(url), clock);
    lanes.set(url.host, lane);
    return lane;
  };
  const send = coalesce(async (request) => {
    try {
      const lane = laneOf(new URL(request.url));
      return await sendPatiently(request, { send: (each) => gate.send(each), lane, clock });
    } catch (error) {
      // A wait that was stopped rejects with the signal's reason, which is whatever the stopper gave.
      if (request.signal?.aborted) throw new SightlineError('cancelled', [], { cause: error });
      throw error;
    }
  });
  return { send, allowProbe: (url) => gate.allowProbe(url) };
}

const schedulers = new WeakMap<Gate, Gate>();

/** The one scheduler of a gate, so that everybody who asks through it shares the patience with a host. */
export function schedulerOf(gate: Gate): Gate {
  const scheduler = schedulers.get(gate) ?? createScheduler(gate);
  schedulers.set(gate, scheduler);
  return scheduler;
}
