import { onChange } from '../../utils/messaging/client.ts';
import type { Change } from '../../utils/messaging/protocol.ts';

type Listener = (change: Change) => void;

const listeners = new Set<Listener>();
let stop: (() => void) | undefined;

/** Shares the view's one port among all who want to hear of changes. Returns the way to stop listening. */
export function hearChanges(listener: Listener): () => void {
  listeners.add(listener);
  stop ??= onChange((change) => {
    for (const each of [...listeners]) each(change);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}
