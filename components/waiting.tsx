import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After this long a person may want to stop waiting. */
const PATIENCE = 10_000;

interface WaitingProps {
  /** What is waited for, and by whom. */
  readonly children: ComponentChildren;
  /** When the waiting began; milliseconds since the epoch. */
  readonly since?: number;
  /** What can be done once it has lasted ten seconds. */
  readonly late?: ComponentChildren;
}

/** Says what is being waited for; the place of the way out is reserved from the start. */
export function Waiting({ children, since, late }: WaitingProps) {
  const isLate = useIsLate(since);
  return (
    <div class="waiting" role="status">
      <p>{children}</p>
      <div class="waiting-late">{isLate && late}</div>
    </div>
  );
}

function useIsLate(since: number | undefined): boolean {
  const [start] = useState(() => Date.now());
  const end = (since ?? start) + PATIENCE;
  const [isLate, setLate] = useState(() => Date.now() >= end);
  useEffect(() => {
    if (Date.now() >= end) {
      setLate(true);
      return undefined;
    }
    setLate(false);
    const timer = setTimeout(() => setLate(true), end - Date.now());
    return () => clearTimeout(timer);
  }, [end]);
  return isLate;
}
