import { type Result, toFailure } from '../../utils/errors.ts';

/** What a worker is sent: the argument, and where the answer goes. Its own channel is not ours alone, see below. */
export interface WorkerOrder<A> {
  readonly argument: A;
  readonly port: MessagePort;
}

/** What a worker sends while it works and at its end. */
export type WorkerMessage<P, T> =
  | { readonly kind: 'progress'; readonly progress: P }
  | { readonly kind: 'end'; readonly result: Result<T> };

/**
 * Lets a worker do one piece of work: what it is sent first, until it sends how it ended. It answers on a port of its own,
 * because PDF.js, wherever it finds itself in a worker, says hello on the worker's channel.
 */
export function answerWith<A, T, P = never>(
  work: (argument: A, tell: (progress: P) => void) => Promise<T>,
): void {
  addEventListener(
    'message',
    ({ data: { argument, port } }: MessageEvent<WorkerOrder<A>>) => {
      const send = (message: WorkerMessage<P, T>) => port.postMessage(message);
      const progress = (told: P) => send({ kind: 'progress', progress: told });
      work(argument, progress).then(
        (value) => send({ kind: 'end', result: { ok: true, value } }),
        (thrown: unknown) => send({ kind: 'end', result: { ok: false, error: toFailure(thrown) } }),
      );
    },
    { once: true },
  );
}
