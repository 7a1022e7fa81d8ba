import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/errors.ts';
import { useWording } from '../i18n.tsx';
import { Problem } from '../problem.tsx';
import { Waiting } from '../waiting.tsx';

interface AnswerGateProps<T> {
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows an answer of the background, or that it is waited for, or why there is none. */
export function AnswerGate<T>({ value, failure, onRetry, children }: AnswerGateProps<T>) {
  const { t } = useWording();
  const retry = (
    <button type="button" onClick={onRetry}>
      {t('action_try_again')}
    </button>
  );
  if (failure !== undefined) return <Problem failure={failure}>{retry}</Problem>;
  if (value === undefined) return <Waiting late={retry}>{t('options_asking')}</Waiting>;
  return <>{children(value)}</>;
}
