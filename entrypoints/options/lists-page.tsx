import { AnswerGate } from '../../components/options/answer-gate.tsx';
import { ListsView } from '../../components/options/lists-view.tsx';
import { useAnswer } from '../views/use-answer.ts';
import type { SectionProps } from './options.tsx';
import { useDoing } from './use-doing.ts';

const EVERYTHING = {};

export function ListsPage({ tell }: SectionProps) {
  const run = useDoing(tell);
  const store = useAnswer({
    method: 'readStore',
    argument: EVERYTHING,
    concerns: (change) => change.topic === 'store',
  });
  return (
    <AnswerGate value={store.value} failure={store.failure} onRetry={store.again}>
      {(value) => <ListsView store={value} onReset={() => void run('resetStore', {}).then(store.again)} />}
    </AnswerGate>
  );
}
