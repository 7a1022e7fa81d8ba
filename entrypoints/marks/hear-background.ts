import browser, { type Runtime } from 'webextension-polyfill';
import { isCallTo } from '../../utils/messaging/wire.ts';

/** Calls back when the background asks to look again, and lets it know that somebody marks here. */
export function hearBackground(signal: AbortSignal, onRefresh: () => void): void {
  const respond = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (response: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCallTo('marks', message)) return undefined;
    onRefresh();
    send(true);
    return true;
  };
  // The types know no listener that answers some messages and leaves the others to somebody else.
  const listener = respond as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
