import type { Ask } from '../../utils/messaging/client-calls.ts';
import { LIMITS } from '../../utils/messaging/limits.ts';
import type { Argument } from '../../utils/messaging/protocol.ts';
import { runInSlices } from '../../utils/page/slices.ts';
import type { Occurrence, Pacing } from '../../utils/page/types.ts';
import { type Found, isOfAddress } from './found.ts';
import { findMismatches } from './mismatches.ts';
import { sentenceOf } from './surroundings.ts';
import { type Tallied, tally } from './tally.ts';
import { tallyPartials } from './tally-partials.ts';

/** What is told of a frame. */
export interface FrameState {
  readonly occurrences: Iterable<Occurrence<Found>>;
  readonly dropped: number;
  readonly complete: boolean;
  readonly title: string;
}

export interface ReporterOptions {
  readonly ask: Ask;
  /** The state of the frame at this moment; `undefined` when nothing is to be told any more. */
  readonly read: () => FrameState | undefined;
  /** Frames within the page keep silent as long as there is nothing to tell. */
  readonly isTop: boolean;
  /** Sentences are cut out in slices as well: a page may have a thousand addresses. */
  readonly pacing: Pick<Pacing, 'now' | 'yieldTurn'>;
  readonly signal: AbortSignal;
}

/** Tells the background what stands in the frame. */
export interface Reporter {
  /** Tells it, unless nothing has changed; `again` tells it in any case. */
  report(again?: boolean): Promise<void>;
}

/** One report at a time; what happens meanwhile goes into the next. */
export function createReporter({ ask, read, isTop, pacing, signal }: ReporterOptions): Reporter {
  let told = '';
  let isBusy = false;
  let isDue = false;

  const send = async (): Promise<void> => {
    const state = read();
    if (state === undefined) return;
    const occurrences = [...state.occurrences];
    const tallied = tally(occurrences.filter(isOfAddress));
    const argument = reportOf(tallied, occurrences, state);
    const signature = JSON.stringify(argument);
    const isSilent = !isTop && told === '' && occurrences.length === 0;
    if (signature === told || isSilent) return;
    const answer = await ask('reportAddresses', argument);
    if (!answer.ok) return;
    told = signature;
    await sendSentences(tallied, answer.value.sentencesFor);
  };

  const sendSentences = async (tallied: readonly Tallied[], wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0 || read() === undefined) return;
    const addresses = new Set(wanted);
    const sentences: Argument<'reportSentences'>['sentences'][number][] = [];
    const cutting = (function* () {
      for (const { reported, first } of tallied) {
        const { address } = reported;
        if (address === '' || !addresses.has(address)) continue;
        sentences.push({ address, sentence: sentenceOf(first) });
        yield;
      }
    })();
    await runInSlices(cutting, pacing, signal);
    if (sentences.length > 0 && read() !== undefined) await ask('reportSentences', { sentences });
  };

  return {
    async report(again = false) {
      if (again) told = '';
      isDue = true;
      if (isBusy) return;
      isBusy = true;
      while (isDue) {
        isDue = false;
        await send();
      }
      isBusy = false;
    },
  };
}

function reportOf(
  tallied: readonly Tallied[],
  occurrences: readonly Occurrence<Found>[],
  { complete, dropped, title }: FrameState,
) {
  const partials = tallyPartials(occurrences);
  const mismatches = findMismatches(occurrences);
  const addresses = tallied.slice(0, LIMITS.addressesPerFrame).map(({ reported }) => reported);
  return {
    addresses,
    ...(partials.length > 0 ? { partials } : {}),
    ...(mismatches.length > 0 ? { mismatches } : {}),
    beyondLimit: tallied.length - addresses.length + dropped,
    complete,
    title: title.slice(0, LIMITS.title),
  };
}
