import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/errors.ts';
import { ask } from '../../utils/messaging/client.ts';
import type { Answered, Argument, Change, Method } from '../../utils/messaging/protocol.ts';
import { hearChanges } from './changes.ts';

/** The last answer to a question; while a newer one is under way the old one stays. */
export interface Answering<M extends Method> {
  readonly value?: Answered<M>;
  readonly failure?: Failure;
  readonly again: () => void;
}

/** A question: the method, its argument (none: not asked yet) and which changes make the answer old. */
export interface Question<M extends Method> {
  readonly method: M;
  readonly argument: Argument<M> | undefined;
  readonly concerns: (change: Change) => boolean;
}

/**
 * Asks the background and asks again when something changed. At most one question is under way; changes that
 * come in the meantime, however many, lead to one more.
 */
export function useAnswer<M extends Method>({ method, argument, concerns }: Question<M>): Answering<M> {
  const [answer, setAnswer] = useState<{ readonly value?: Answered<M>; readonly failure?: Failure }>({});
  const identity = JSON.stringify(argument);
  const current = useRef({ identity, argument, busy: false, outdated: false });

  const again = useCallback(async (): Promise<void> => {
    const state = current.current;
    if (state.argument === undefined) return;
    if (state.busy) {
      state.outdated = true;
      return;
    }
    state.busy = true;
    const asked = state.identity;
    const result = await ask(method, state.argument);
    state.busy = false;
    if (asked === state.identity) setAnswer(result.ok ? { value: result.value } : { failure: result.error });
    if (state.outdated || asked !== state.identity) {
      state.outdated = false;
      void again();
    }
  }, [method]);

  // Asked at once, not after the next frame: a hidden page may not get one for a second.
  useLayoutEffect(() => {
    current.current.identity = identity;
    current.current.argument = argument;
    setAnswer({});
    void again();
  }, [identity, again]);

  useLayoutEffect(
    () =>
      hearChanges((change) => {
        if (change.topic === 'restarted' || concerns(change)) void again();
      }),
    [again],
  );

  return { ...answer, again: () => void again() };
}
