import browser, { type Runtime } from 'webextension-polyfill';
import { LIMITS } from '../../utils/messaging/limits.ts';
import type { FrameProtocol, RevealRequest } from '../../utils/messaging/protocol.ts';
import { type FrameAnswer, isCallTo } from '../../utils/messaging/wire.ts';

/** What only the reader of the frame can answer. */
export interface Answers {
  readonly reportAgain: () => void;
  readonly reveal: FrameProtocol['revealAddress'];
}

/** Answers what the background asks of this frame, until the signal aborts. Nobody else is answered. */
export function answerBackground(signal: AbortSignal, { reportAgain, reveal }: Answers): void {
  const answer = (method: string, argument: unknown): FrameAnswer<keyof FrameProtocol> => {
    if (method === 'rescan') {
      reportAgain();
      return { ok: true, value: undefined };
    }
    if (method === 'readSelection') return { ok: true, value: { text: readSelection() } };
    // Checked by the background, to whom alone is listened.
    if (method === 'revealAddress') return { ok: true, value: reveal(argument as RevealRequest) };
    return { ok: false, error: { code: 'bad-request', substitutions: [method.slice(0, 50)] } };
  };
  const respond = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (response: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCallTo('frame', message)) return undefined;
    // Not a promise, which Chromium's own API did not take from a listener for long.
    send(answer(message.method, message.argument));
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
