import { type Result, toFailure } from '../../utils/errors.ts';

/** What a worker sends while it works and at its end. */
export type WorkerMessage<P, T> =
  | { readonly kind: 'progress'; readonly progress: P }
  | { readonly kind: 'end'; readonly result: Result<T> };

/** Lets a worker do one piece of work: what it is sent first, until it sends how it ended. */
export function answerWith<A, T, P = never>(
  work: (argument: A, tell: (progress: P) => void) => Promise<T>,
): void {
  const send = (message: WorkerMessage<P, T>) => postMessage(message);
  addEventListener(
    'message',
    (event: MessageEvent<A>) => {
      const progress = (told: P) => send({ kind: 'progress', progress: told });
      work(event.data, progress).then(
        (value) => send({ kind: 'end', result: { ok: true, value } }),
        (thrown: unknown) => send({ kind: 'end', result: { ok: false, error: toFailure(thrown) } }),
      );
    },
    { once: true },
  );
}
