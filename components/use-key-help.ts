import { useMemo, useState } from 'preact/hooks';
import { useShortcuts } from './list/use-shortcuts.ts';

/** Whether the list of keys is shown; `?` shows it in every view. */
export function useKeyHelp() {
  const [shown, setShown] = useState(false);
  useShortcuts(
    useMemo(() => {
      const show = () => {
        setShown(true);
        return true;
      };
      return { '?': show };
    }, []),
  );
  return [shown, setShown] as const;
}
