import type { ComponentChildren } from 'preact';
import type { ErrorCode, Failure } from '../utils/errors.ts';
import { failureSentence, Say, useWording } from './i18n.tsx';
import type { MessageKey } from './wording.ts';

/** What is kept and what to do, by code. Said after what happened, in this order. */
const AFTERMATH = {
  forbidden: ['kept_all', 'next_reopen'],
  'bad-request': ['kept_all', 'next_correct'],
  'not-found': ['kept_all', 'next_reopen'],
  quota: ['kept_before', 'next_free_disk'],
  'store-damaged': ['kept_file', 'next_reset'],
  'store-unavailable': ['kept_session', 'next_fallback'],
  'bad-file': ['kept_unchanged', 'next_other_file'],
  'too-large': ['kept_unchanged', 'next_smaller_file'],
  'not-allowed': ['kept_all', 'next_allow_host'],
  unreachable: ['kept_answers', 'next_check_server'],
  timeout: ['kept_answers', 'next_ask_again'],
  'rate-limited': ['kept_answers', 'next_wait'],
  'bad-answer': ['kept_answers', 'next_check_server'],
  'wrong-chain': ['kept_answers', 'next_check_chain'],
  unsupported: ['kept_answers', 'next_other_source'],
  cancelled: ['kept_answers', 'next_ask_again'],
  'bad-url': ['kept_unchanged', 'next_correct'],
  denied: ['kept_answers', 'next_check_server'],
  budget: ['kept_answers', 'next_ask_again'],
  interrupted: ['kept_answers', 'next_ask_again'],
  'click-needed': ['kept_all', 'next_click'],
  'tab-changed': ['kept_all', 'next_front'],
  'reading-timeout': ['kept_all', 'next_reading_smaller'],
  'bad-document': ['kept_all', 'next_other_document'],
  'locked-document': ['kept_all', 'next_unlock'],
  internal: ['kept_all', 'next_reopen'],
} as const satisfies Record<ErrorCode, readonly [MessageKey, MessageKey]>;

interface ProblemProps {
  readonly failure: Failure;
  /** A control that takes the next step, where one exists. */
  readonly children?: ComponentChildren;
}

/** A failure: what happened, what is kept, the next step. */
export function Problem({ failure, children }: ProblemProps) {
  const { t } = useWording();
  const [kept, next] = AFTERMATH[failure.code];
  return (
    <div class="problem" role="alert">
      <p class="problem-what">
        <Say sentence={failureSentence(failure)} />
      </p>
      <p class="soft small">
        {t(kept)} {t(next)}
      </p>
      {children !== undefined && <div class="problem-actions">{children}</div>}
    </div>
  );
}
