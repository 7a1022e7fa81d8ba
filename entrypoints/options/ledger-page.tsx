import { useMemo, useState } from 'preact/hooks';
import { AnswerGate } from '../../components/options/answer-gate.tsx';
import { LedgerView } from '../../components/options/ledger-view.tsx';
import { useAnswer } from '../views/use-answer.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';

const STEP = 100;

export function LedgerPage({ tell }: SectionProps) {
  const run = useDoing(tell);
  const [limit, setLimit] = useState(STEP);
  const argument = useMemo(() => ({ limit }), [limit]);
  const ledger = useAnswer({
    method: 'readLedger',
    argument,
    concerns: (change) => change.topic === 'ledger',
  });
  return (
    <AnswerGate value={ledger.value} failure={ledger.failure} onRetry={ledger.again}>
      {(entries) => (
        <LedgerView
          entries={entries}
          more={entries.length >= limit}
          onMore={() => setLimit(limit + STEP)}
          onClear={() => void run('clearLedger', {}).then(ledger.again)}
        />
      )}
    </AnswerGate>
  );
}
