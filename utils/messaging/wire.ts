import type { Result } from '../errors.ts';
import type { Answered, Argument, FrameProtocol, MarksProtocol, Method } from './protocol.ts';

/** What the client sends with `runtime.sendMessage`; the background answers with an {@link Answer}. */
export interface Call<M extends Method = Method> {
  readonly to: 'background';
  readonly method: M;
  readonly argument: Argument<M>;
}

/** What answers a {@link Call}; a failure is data, never a rejected promise. */
export type Answer<M extends Method> = Result<Answered<M>>;

/** A call of which only the envelope has been checked: the method may not exist, the argument be anything. */
export interface UncheckedCall<To extends string> {
  readonly to: To;
  readonly method: string;
  readonly argument: unknown;
}

/** What the background sends with `tabs.sendMessage(tabId, call, { frameId })`; answered by a {@link FrameAnswer}. */
export interface FrameCall<M extends keyof FrameProtocol = keyof FrameProtocol> {
  readonly to: 'frame';
  readonly method: M;
  readonly argument: Parameters<FrameProtocol[M]>[0];
}

/** What answers a {@link FrameCall}. */
export type FrameAnswer<M extends keyof FrameProtocol> = Result<ReturnType<FrameProtocol[M]>>;

/** What the background sends to the scripts that mark in a tab. */
export interface MarksCall<M extends keyof MarksProtocol = keyof MarksProtocol> {
  readonly to: 'marks';
  readonly method: M;
  readonly argument: Parameters<MarksProtocol[M]>[0];
}

/** Name of the long-lived port on which the background posts a `Change`, and nothing else, to a view. */
export const CHANGES_PORT = 'changes';

/** Whether a message is a call to the one named; others on the same channel are none of our business. */
export function isCallTo<To extends 'background' | 'frame' | 'marks'>(
  to: To,
  message: unknown,
): message is UncheckedCall<To> {
  if (typeof message !== 'object' || message === null) return false;
  return (
    'to' in message &&
    message.to === to &&
    'method' in message &&
    typeof message.method === 'string' &&
    'argument' in message
  );
}
