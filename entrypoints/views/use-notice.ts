import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';

/** Long enough to read and to reach the button. */
const SHOWN_FOR = 10_000;

/** The notice on screen; it goes by itself. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>();
  const dismiss = useCallback(() => setNotice(undefined), []);
  useEffect(() => {
    if (notice === undefined) return undefined;
    const timer = setTimeout(dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return { notice, tell: setNotice, dismiss };
}
