import type { Answer, ChainCoverage, IncompleteReason } from '../../utils/chain/types.ts';
import { useWording } from '../i18n.tsx';
import type { MessageKey, Wording } from '../wording.ts';

const REASON = {
  'page-limit': 'coverage_page_limit',
  'server-truncated': 'coverage_server_truncated',
  pruned: 'coverage_pruned',
  'range-limit': 'coverage_range_limit',
  'too-large': 'coverage_too_large',
  unsupported: 'coverage_unsupported',
  budget: 'coverage_budget',
  'rate-limited': 'coverage_rate_limited',
  unreachable: 'coverage_unreachable',
  timeout: 'coverage_timeout',
  'bad-answer': 'coverage_bad_answer',
  cancelled: 'coverage_cancelled',
} as const satisfies Record<IncompleteReason, MessageKey>;

/** How complete an answer is, in words; empty when it is complete. */
export function incompleteText(coverage: ChainCoverage, wording: Wording): string {
  if (coverage.complete) return '';
  return coverage.reason === undefined
    ? wording.t('coverage_incomplete')
    : wording.t(REASON[coverage.reason]);
}

/** Who answered and when, in words. */
export function answeredText(answer: Answer<unknown>, wording: Wording): string {
  return wording.t('ask_answered', answer.source.host, wording.dateTime(answer.at));
}

interface AnsweredProps {
  readonly answer: Answer<unknown>;
  /** What is already said above of all answers together; only a difference is said again. */
  readonly common: string;
}

/** Under a fact that came from outside: who and when, where it differs, and how complete it is. */
export function Answered({ answer, common }: AnsweredProps) {
  const wording = useWording();
  const incomplete = incompleteText(answer.coverage, wording);
  const origin = answeredText(answer, wording);
  if (origin === common && incomplete === '') return null;
  return (
    <small class="answered soft">
      {origin !== common && `${origin} `}
      {incomplete !== '' && <span class="incomplete">{incomplete}</span>}
    </small>
  );
}
