import type { Result } from '../errors.ts';
import type { Argument, Method } from './protocol.ts';
import type { Answer, Call } from './wire.ts';

/** Asks the background one question. Always resolves: a failure is part of the answer. */
export type Ask = <M extends Method>(method: M, argument: Argument<M>) => Promise<Answer<M>>;

/** The part of the browser that {@link createAsk} needs. */
export interface CallPort {
  readonly sendMessage: (call: Call) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Time for a worker to come up before the second attempt; a cold one takes 14 to 206 ms. */
const BACK_OFF = 300;

/** Methods that may run twice without harm: they read, or they replace a whole by the same whole. */
const REPEATABLE: ReadonlySet<Method> = new Set<Method>([
  'reportAddresses',
  'reportSentences',
  'readMarks',
  'styleMarks',
  'readTab',
  'readDossier',
  'lookUpText',
  'readWatchlist',
  'previewImport',
  'exportWatchlist',
  'readSightings',
  'readSightingSites',
  'readLedger',
  'readStore',
]);

/**
 * Builds {@link Ask} over one-shot messages. A browser may stop the worker at any moment: a call that was
 * never delivered is sent once more; one that was cut off before its answer only if it is repeatable.
 */
export function createAsk(port: CallPort): Ask {
  return async <M extends Method>(method: M, argument: Argument<M>) => {
    const call: Call<M> = { to: 'background', method, argument };
    const first = await attempt<M>(port, call);
    if (first.ok || !isWorthAnother(method, first.error.substitutions[0])) return first;
    await port.wait(BACK_OFF);
    return attempt<M>(port, call);
  };
}

async function attempt<M extends Method>(port: CallPort, call: Call): Promise<Answer<M>> {
  try {
    const answer = await port.sendMessage(call);
    return isAnswer<M>(answer) ? answer : lost('unanswered');
  } catch (thrown) {
    return lost(isUndelivered(thrown) ? 'undelivered' : 'cut-off');
  }
}

/** How a call got lost, as the first substitution of an `internal` failure. */
type Loss = 'undelivered' | 'unanswered' | 'cut-off';

function lost(how: Loss): Result<never> {
  return { ok: false, error: { code: 'internal', substitutions: [how] } };
}

function isWorthAnother(method: Method, how: string | undefined): boolean {
  if (how === 'undelivered') return true;
  return (how === 'unanswered' || how === 'cut-off') && REPEATABLE.has(method);
}

/** The same words in Chromium and Firefox when no listener was there to take the message. */
function isUndelivered(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('Receiving end does not exist');
}

// The one cast of the client: the background is ours and typed by the same protocol, so the value inside the
// envelope is taken at its word.
function isAnswer<M extends Method>(answer: unknown): answer is Answer<M> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
