import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../utils/messaging/client-calls.ts';
import type { Call } from '../../../utils/messaging/wire.ts';

const UNDELIVERED = 'Could not establish connection. Receiving end does not exist.';
const CUT_OFF =
  'A listener indicated an asynchronous response by returning true, but the message channel closed';

type Step = { readonly answer: unknown } | { readonly throws: string };

/** A channel that answers by a script, one step a message. */
function channel(...steps: Step[]) {
  const sent: Call[] = [];
  const waits: number[] = [];
  const ask = createAsk({
    sendMessage: async (call) => {
      sent.push(call);
      const step = steps[sent.length - 1];
      if (step === undefined) throw new Error('The channel was asked more often than the test expects');
      if ('throws' in step) throw new Error(step.throws);
      return step.answer;
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { ask, sent, waits };
}

describe('ask', () => {
  it('sends the method with its argument to the background and hands back the answer', async () => {
    const { ask, sent } = channel({ answer: { ok: true, value: [] } });
    expect(await ask('lookUpText', { text: 'x' })).toEqual({ ok: true, value: [] });
    expect(sent).toEqual([{ to: 'background', method: 'lookUpText', argument: { text: 'x' } }]);
  });

  it('hands back a failure of the background as data and does not repeat the call', async () => {
    const failure = { ok: false, error: { code: 'not-found', substitutions: [] } };
    const { ask, sent } = channel({ answer: failure });
    expect(await ask('unwatch', { key: 'k' })).toEqual(failure);
    expect(sent).toHaveLength(1);
  });

  it('sends an undelivered call once more, whatever it does, after a pause', async () => {
    const { ask, sent, waits } = channel({ throws: UNDELIVERED }, { answer: { ok: true, value: undefined } });
    expect(await ask('clearLedger', {})).toEqual({ ok: true, value: undefined });
    expect(sent).toHaveLength(2);
    expect(waits).toHaveLength(1);
  });

  it('repeats a question whose worker died before it answered', async () => {
    const { ask, sent } = channel({ throws: CUT_OFF }, { answer: { ok: true, value: [] } });
    expect((await ask('readWatchlist', {})).ok).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('does not repeat a deed that may have been done already', async () => {
    const { ask, sent } = channel({ throws: CUT_OFF });
    expect(await ask('undoImport', {})).toEqual({
      ok: false,
      error: { code: 'internal', substitutions: ['cut-off'] },
    });
    expect(sent).toHaveLength(1);
  });

  it('gives up after the second attempt, without throwing', async () => {
    const { ask, sent } = channel({ throws: UNDELIVERED }, { throws: UNDELIVERED });
    expect(await ask('readStore', {})).toEqual({
      ok: false,
      error: { code: 'internal', substitutions: ['undelivered'] },
    });
    expect(sent).toHaveLength(2);
  });

  it.each([undefined, null, 'ok', {}, { ok: 'yes' }])('takes %j for no answer', async (answer) => {
    const { ask } = channel({ answer }, { answer });
    expect((await ask('readStore', {})).ok).toBe(false);
  });
});
