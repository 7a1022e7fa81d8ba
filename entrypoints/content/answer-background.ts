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
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isCallTo('frame', message)) return undefined;
    return Promise.resolve(answer(message.method));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** What the person has selected; reading it is not seen by the page. Selections in fields are not part of it. */
function readSelection(): string {
  return (getSelection()?.toString() ?? '').slice(0, LIMITS.lookUpText);
}
