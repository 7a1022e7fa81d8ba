import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../../../utils/errors.ts';

/** One piece of work that the person has asked for, and how far it is. */
export type Work<T, P> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress?: P }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly value: T };

/** Does the work; rejects when `signal` ends it. */
export type Doing<T, P> = (signal: AbortSignal, tell: (progress: P) => void) => Promise<T>;

/** Keeps one piece of work: beginning another, or closing the view, ends the one under way. */
export function useWork<T, P = never>(first: T | undefined) {
  const [work, setWork] = useState<Work<T, P>>(
    first === undefined ? { kind: 'idle' } : { kind: 'done', value: first },
  );
  const running = useRef<AbortController>(undefined);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    (doing: Doing<T, P>): void => {
      cancel();
      const own = new AbortController();
      running.current = own;
      const show = (next: Work<T, P>) => {
        if (running.current === own) setWork(next);
      };
      show({ kind: 'working' });
      doing(own.signal, (progress) => show({ kind: 'working', progress })).then(
        (value) => show({ kind: 'done', value }),
        (thrown: unknown) => show({ kind: 'failed', failure: toFailure(thrown) }),
      );
    },
    [cancel],
  );
  return { work, start, cancel };
}
