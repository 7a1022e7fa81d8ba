import { type Failure, type Result, toFailure } from '../errors.ts';
import { CHECKS } from './checks.ts';
import type { Answered, Argument, Method, PageProtocol, ViewProtocol } from './protocol.ts';
import {
  type FrameCaller,
  identifySender,
  type OwnIdentity,
  type Sender,
  type ViewCaller,
} from './sender.ts';
import { isCallTo } from './wire.ts';

/** What answers each method that a content script may call; it is told which frame asks. */
export type PageHandlers = {
  readonly [M in keyof PageProtocol]: (argument: Argument<M>, caller: FrameCaller) => Promise<Answered<M>>;
};

/** What answers each method that only an extension page may call. */
export type ViewHandlers = {
  readonly [M in keyof ViewProtocol]: (argument: Argument<M>) => Promise<Answered<M>>;
};

export interface ServerOptions {
  readonly own: OwnIdentity;
  readonly page: PageHandlers;
  readonly view: ViewHandlers;
}

type Answering = (message: unknown, sender: Sender, answer: (result: Result<unknown>) => void) => true;

/**
 * Makes the one listener for `runtime.onMessage`. It answers with a `Result`, never with a rejection: who
 * may not ask gets `forbidden`, what is no call or has an argument of another shape `bad-request`, and
 * neither reaches a handler.
 *
 * It returns `true` and answers later through the callback: the one way that works natively in Chromium and
 * Firefox, through the polyfill, and in WXT's fake browser alike.
 */
export function createServer({ own, page, view }: ServerOptions): Answering {
  const receive = async (message: unknown, caller: FrameCaller | ViewCaller | undefined) => {
    if (caller === undefined) return refuse('forbidden');
    if (!isCallTo('background', message)) return refuse('bad-request');
    const { method, argument } = message;
    if (caller.kind === 'view') return dispatch(view, method, argument);
    return dispatch(page, method, argument, caller);
  };
  return (message, sender, answer) => {
    const result = receive(message, identifySender(sender, own));
    void result.then(answer, (thrown: unknown) => answer({ ok: false, error: toFailure(thrown) }));
    return true;
  };
}

/** Runs the handler, if the method is one of those that this caller may call and the argument fits it. */
async function dispatch<H extends PageHandlers | ViewHandlers>(
  handlers: H,
  method: string,
  argument: unknown,
  caller?: FrameCaller,
): Promise<Result<unknown>> {
  if (!isMethod(method)) return refuse('bad-request', method.slice(0, 50));
  const handler = new Map<string, unknown>(Object.entries(handlers)).get(method);
  if (!isHandler(handler)) return refuse('forbidden', method);
  if (!CHECKS[method](argument)) return refuse('bad-request', method);
  return { ok: true, value: await handler(argument, caller) };
}

function refuse(code: Failure['code'], ...substitutions: string[]): Result<never> {
  return { ok: false, error: { code, substitutions } };
}

function isMethod(method: string): method is Method {
  return Object.hasOwn(CHECKS, method);
}

function isHandler(value: unknown): value is (argument: unknown, caller?: FrameCaller) => Promise<unknown> {
  return typeof value === 'function';
}
