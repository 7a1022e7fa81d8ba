import type { Change } from './protocol.ts';
import { identifySender, type OwnIdentity, type Sender } from './sender.ts';
import { CHANGES_PORT } from './wire.ts';

/** The part of a `runtime.Port` that is needed. */
export interface ViewPort {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(change: Change): void;
  disconnect(): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface Notifier {
  /** For `runtime.onConnect`: keeps the ports of our own pages, sends everybody else away. */
  readonly accept: (port: ViewPort) => void;
  /** Tells every open view. */
  readonly notify: (change: Change) => void;
}

/** Keeps the ports of the open views and posts changes to them. A content script gets none. */
export function createNotifier(own: OwnIdentity): Notifier {
  const views = new Set<ViewPort>();
  return {
    accept: (port) => {
      if (port.name !== CHANGES_PORT || identifySender(port.sender ?? {}, own)?.kind !== 'view') {
        port.disconnect();
        return;
      }
      views.add(port);
      port.onDisconnect.addListener(() => views.delete(port));
    },
    notify: (change) => {
      for (const view of views) view.postMessage(change);
    },
  };
}
