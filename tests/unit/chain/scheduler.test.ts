import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../../utils/chain/scheduler/index.ts';
import type { EgressRequest, EgressResponse, Gate } from '../../../utils/egress/types.ts';
import { SightlineError } from '../../../utils/errors.ts';
import { fakeClock } from './fake-clock.ts';

const PUBLIC = 'https://rpc.example';
const request = (url: string = PUBLIC, body?: string): EgressRequest => ({
  url,
  method: 'POST',
  sourceId: 'mine',
  purpose: 'eth_chainId',
  ...(body === undefined ? {} : { body }),
});
const answer = (status = 200, retryAfter?: number): EgressResponse => ({
  status,
  contentType: 'application/json',
  text: '{}',
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/** A gate that gives these answers one after the other, the last one for ever. */
function gateWith(...answers: (EgressResponse | SightlineError)[]) {
  const sent: EgressRequest[] = [];
  const gate: Gate = {
    send: async (each) => {
      sent.push(each);
      const next = answers[Math.min(sent.length, answers.length) - 1] ?? answer();
      if (next instanceof SightlineError) throw next;
      return next;
    },
    allowProbe: () => ({ id: 'probe:1', url: PUBLIC, revoke: () => undefined }),
  };
  return { gate, sent };
}

/** A gate whose answers come when they are released. */
function heldGate() {
  const held: { readonly request: EgressRequest; release(): void }[] = [];
  const gate: Gate = {
    send: (each) =>
      new Promise((resolve, reject) => {
        held.push({ request: each, release: () => resolve(answer()) });
        each.signal?.addEventListener('abort', () => reject(new SightlineError('cancelled')));
      }),
    allowProbe: () => ({ id: 'probe:1', url: PUBLIC, revoke: () => undefined }),
  };
  return { gate, held };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('patience', () => {
  it('waits as long as the host says, then asks again', async () => {
    const clock = fakeClock();
    const { gate, sent } = gateWith(answer(429, 7), answer());
    await expect(createScheduler(gate, clock).send(request())).resolves.toMatchObject({ status: 200 });
    expect([sent.length, clock.waits]).toEqual([2, [7000]]);
  });

  it('asks at most three times, waiting longer each time', async () => {
    const clock = fakeClock();
    const { gate, sent } = gateWith(answer(503));
    await expect(createScheduler(gate, clock).send(request())).rejects.toMatchObject({
      code: 'rate-limited',
      substitutions: ['rpc.example', '4'],
    });
    expect([sent.length, clock.waits]).toEqual([3, [1000, 2000]]);
  });

  it('leaves a host alone for as long as it said, also when others ask', async () => {
    const clock = fakeClock();
    const { gate, sent } = gateWith(answer(429, 100), answer());
    const scheduler = createScheduler(gate, clock);
    const limited = { code: 'rate-limited', substitutions: ['rpc.example', '100'] };
    await expect(scheduler.send(request())).rejects.toMatchObject(limited);
    await expect(scheduler.send(request(PUBLIC, '1'))).rejects.toMatchObject(limited);
    expect([sent.length, clock.waits]).toEqual([1, []]);
    await clock.wait(90_000);
    await expect(scheduler.send(request())).resolves.toMatchObject({ status: 200 });
    expect(clock.waits.at(-1)).toBe(10_000);
  });

  it('asks an unreachable host again, but not one that did not answer in time', async () => {
    const clock = fakeClock();
    const unreachable = gateWith(new SightlineError('unreachable', ['rpc.example']));
    await expect(createScheduler(unreachable.gate, clock).send(request())).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect([unreachable.sent.length, clock.waits]).toEqual([3, [1000, 2000]]);
    const late = gateWith(new SightlineError('timeout', ['rpc.example', '8']));
    await expect(createScheduler(late.gate, clock).send(request())).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(late.sent).toHaveLength(1);
  });

  it.each([502, 504])('asks again after %d, and hands it over in the end', async (status) => {
    const { gate, sent } = gateWith(answer(status));
    await expect(createScheduler(gate, fakeClock()).send(request())).resolves.toMatchObject({ status });
    expect(sent).toHaveLength(3);
  });

  it.each([200, 400, 403, 404, 500])('hands %d over at once', async (status) => {
    const { gate, sent } = gateWith(answer(status));
    await expect(createScheduler(gate, fakeClock()).send(request())).resolves.toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it('ends when the person stops it', async () => {
    const stop = new AbortController();
    const { gate } = gateWith(answer(429, 10));
    const clock = {
      ...fakeClock(),
      wait: (_milliseconds: number, signal?: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          stop.abort();
        }),
    };
    await expect(
      createScheduler(gate, clock).send({ ...request(), signal: stop.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('pace', () => {
  it('asks a stranger four times at once and then four times a second', async () => {
    const clock = fakeClock();
    const { gate } = gateWith(answer());
    const scheduler = createScheduler(gate, clock);
    for (let count = 0; count < 6; count++) await scheduler.send(request(PUBLIC, String(count)));
    expect(clock.waits).toEqual([250, 250]);
  });

  it('lets a server of the person’s own work', async () => {
    const clock = fakeClock();
    const { gate } = gateWith(answer());
    const scheduler = createScheduler(gate, clock);
    for (let count = 0; count < 40; count++)
      await scheduler.send(request('http://127.0.0.1:8545', String(count)));
    expect(clock.waits).toEqual([]);
  });

  it('asks a stranger two things at a time, the next when one is answered, each host for itself', async () => {
    const { gate, held } = heldGate();
    const scheduler = createScheduler(gate, fakeClock());
    const answers = ['a', 'b', 'c'].map((body) => scheduler.send(request(PUBLIC, body)));
    const other = scheduler.send(request('https://other.example', 'd'));
    await settle();
    expect(held.map(({ request: { body } }) => body)).toEqual(['a', 'b', 'd']);
    held[0]?.release();
    await settle();
    expect(held.map(({ request: { body } }) => body)).toEqual(['a', 'b', 'd', 'c']);
    for (const { release } of held) release();
    await Promise.all([...answers, other]);
  });

  it('gives the place of one that was stopped in the queue to nobody twice', async () => {
    const { gate, held } = heldGate();
    const scheduler = createScheduler(gate, fakeClock());
    const stop = new AbortController();
    const first = ['a', 'b'].map((body) => scheduler.send(request(PUBLIC, body)));
    const stopped = scheduler.send({ ...request(PUBLIC, 'c'), signal: stop.signal });
    const last = scheduler.send(request(PUBLIC, 'd'));
    await settle();
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    held[0]?.release();
    await settle();
    expect(held.map(({ request: { body } }) => body)).toEqual(['a', 'b', 'd']);
    for (const { release } of held) release();
    await Promise.all([...first, last]);
  });
});

describe('the same question asked twice at once', () => {
  it('is asked once', async () => {
    const { gate, held } = heldGate();
    const scheduler = createScheduler(gate, fakeClock());
    const both = [scheduler.send(request()), scheduler.send(request())];
    await settle();
    expect(held).toHaveLength(1);
    held[0]?.release();
    expect(await Promise.all(both)).toEqual([answer(), answer()]);
    const later = scheduler.send(request());
    await settle();
    expect(held).toHaveLength(2);
    held[1]?.release();
    await later;
  });

  it('goes on for one when the other is stopped, and ends with the last', async () => {
    const { gate, held } = heldGate();
    const scheduler = createScheduler(gate, fakeClock());
    const stops = [new AbortController(), new AbortController()];
    const [one, other] = stops.map(({ signal }) => scheduler.send({ ...request(), signal }));
    await settle();
    stops[0]?.abort();
    await expect(one).rejects.toMatchObject({ code: 'cancelled' });
    expect(held[0]?.request.signal?.aborted).toBe(false);
    stops[1]?.abort();
    await expect(other).rejects.toMatchObject({ code: 'cancelled' });
    expect(held[0]?.request.signal?.aborted).toBe(true);
  });

  it('is asked anew after it was stopped', async () => {
    const { gate, held } = heldGate();
    const scheduler = createScheduler(gate, fakeClock());
    const stop = new AbortController();
    const stopped = scheduler.send({ ...request(), signal: stop.signal });
    await settle();
    stop.abort();
    const again = scheduler.send(request());
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    await settle();
    held[1]?.release();
    await expect(again).resolves.toEqual(answer());
  });
});
