import browser, { type Runtime } from 'webextension-polyfill';
import { LIMITS } from '../../utils/messaging/limits.ts';
import type { FrameProtocol } from '../../utils/messaging/protocol.ts';
import { type FrameAnswer, isCallTo } from '../../utils/messaging/wire.ts';

/** Answers what the background asks of this frame, until the signal aborts. Nobody else is answered. */
export function answerBackground(signal: AbortSignal, reportAgain: () => void): void {
  const answer = (method: string): FrameAnswer<keyof FrameProtocol> => {
    if (method === 'rescan') {
      reportAgain();
      return { ok: true, value: undefined };
    }
    if (method === 'readSelection') return { ok: true, value: { text: readSelection() } };
    return { ok: false, error: { code: 'bad-request', substitutions: [method.slice(0, 50)] } };
  };
  const respond = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (response: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCallTo('frame', message)) return undefined;
    // Not a promise, which Chromium's own API did not take from a listener for long.
    send(answer(message.method));
    return true;
  };
  // The types know no listener that answers some messages and leaves the others to somebody else.
  const listener = respond as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** What the person has selected; reading it is not seen by the page. Selections in fields are not part of it. */
function readSelection(): string {
  return (getSelection()?.toString() ?? '').slice(0, LIMITS.lookUpText);
}
