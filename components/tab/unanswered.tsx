import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/errors.ts';
import { useWording } from '../i18n.tsx';
import { Problem } from '../problem.tsx';
import { Waiting } from '../waiting.tsx';

interface UnansweredProps {
  /** Why there is no answer; absent while it may still come. */
  readonly failure: Failure | undefined;
  readonly onRetry: () => void;
  /** What is waited for, and by whom. */
  readonly children: ComponentChildren;
}

/** In place of what the background was asked for: that it is waited for, or why it does not come. */
export function Unanswered({ failure, onRetry, children }: UnansweredProps) {
  const { t } = useWording();
  const retry = (
    <button type="button" onClick={onRetry}>
      {t('action_try_again')}
    </button>
  );
  return (
    <main class="tab-main">
      {failure === undefined ? (
        <div class="notice">
          <Waiting late={retry}>{children}</Waiting>
        </div>
      ) : (
        <Problem failure={failure}>{retry}</Problem>
      )}
    </main>
  );
}
