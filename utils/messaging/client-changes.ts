import type { Change } from './protocol.ts';

/** The part of a `runtime.Port` that is used. */
export interface ChangesPort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** The part of the browser that {@link createOnChange} needs. */
export interface ChangesConnector {
  /** Throws when the extension has been updated or removed under a page that is still open. */
  readonly connect: () => ChangesPort;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Calls the listener for every change; returns what ends it. */
export type OnChange = (listener: (change: Change) => void) => () => void;

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
/** A port that lived this long was healthy: a worker is stopped after 30 idle seconds. */
const HEALTHY_AFTER = 10_000;

/**
 * Builds {@link OnChange} over a long-lived port. When the worker dies the port is connected again, at longer
 * and longer intervals, and the listener hears `restarted`: changes may have been missed, so it asks again.
 */
export function createOnChange({ connect, wait }: ChangesConnector, now: () => number = Date.now): OnChange {
  return (listener) => {
    let port: ChangesPort | undefined;
    let ended = false;
    let pause = FIRST_PAUSE;

    const open = (): void => {
      const openedAt = now();
      port = connect();
      port.onMessage.addListener((message) => {
        if (!ended && isChange(message)) listener(message);
      });
      port.onDisconnect.addListener(() => {
        if (now() - openedAt >= HEALTHY_AFTER) pause = FIRST_PAUSE;
        void reopen();
      });
    };

    const reopen = async (): Promise<void> => {
      while (!ended) {
        await wait(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        if (ended) return;
        try {
          open();
          listener({ topic: 'restarted' });
          return;
        } catch {
          // Connecting throws once the extension is gone; the view that asked is then about to close.
          ended = true;
        }
      }
    };

    open();
    return () => {
      ended = true;
      port?.disconnect();
    };
  };
}

/** The port carries nothing but changes of our own background; the envelope is checked all the same. */
function isChange(message: unknown): message is Change {
  return (
    typeof message === 'object' && message !== null && 'topic' in message && typeof message.topic === 'string'
  );
}
