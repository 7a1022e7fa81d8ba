import { useCallback } from 'preact/hooks';
import { failureSentence, useWording } from '../../components/i18n.tsx';
import type { Notice } from '../../components/toast.tsx';
import { ask } from '../../utils/messaging/client.ts';
import type { Answered, Argument, Method } from '../../utils/messaging/protocol.ts';

/** Asks the background to do something; `undefined` when it failed, which the person has then been told. */
export type Do = <M extends Method>(
  method: M,
  argument: Argument<M>,
) => Promise<{ readonly value: Answered<M> } | undefined>;

export function useDoing(tell: (notice: Notice) => void): Do {
  const wording = useWording();
  return useCallback(
    async (method, argument) => {
      const answer = await ask(method, argument);
      if (answer.ok) return { value: answer.value };
      tell({ text: wording.sentence(failureSentence(answer.error)) });
      return undefined;
    },
    [tell, wording],
  );
}
