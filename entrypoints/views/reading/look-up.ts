import { SightlineError } from '../../../utils/errors.ts';
import type { AddressSummary } from '../../../utils/intel/views.ts';
import { ask } from '../../../utils/messaging/client.ts';
import type { Reading } from '../../../utils/messaging/protocol.ts';
import { RATINGS } from '../../../utils/risk/types.ts';
import type { Placed } from './collect.ts';

/** What the background says of a reading; its rows say where each address was read. */
export interface LookedUp {
  readonly rows: readonly AddressSummary[];
  readonly kept: boolean;
}

/** A reading that can be looked up again when more is known. */
export interface ReadingToLookUp extends Pick<Reading, 'channel' | 'page'> {
  readonly placed: readonly Placed[];
}

/** Asks the background about the addresses of a reading. Rejects with a `SightlineError`. */
export async function lookUp(
  { placed, channel, page }: ReadingToLookUp,
  { fresh }: Pick<Reading, 'fresh'>,
): Promise<LookedUp> {
  const answer = await ask('lookUpReading', {
    channel,
    fresh,
    addresses: placed.map(({ read }) => read),
    ...(page === undefined ? {} : { page }),
  });
  if (!answer.ok) throw new SightlineError(answer.error.code, answer.error.substitutions);
  const { summaries, kept } = answer.value;
  const rows = summaries.map((summary, at) => ({ ...summary, origin: placed[at]?.origin ?? [] }));
  return { rows: rows.toSorted(worstFirst), kept };
}

/** As in the lists of a tab; those that are no proven address come last. */
function worstFirst(one: AddressSummary, other: AddressSummary): number {
  return rank(one) - rank(other) || other.assessment.score - one.assessment.score;
}

function rank({ strength, assessment }: AddressSummary): number {
  return strength === 'failed' || strength === 'secret' ? RATINGS.length : RATINGS.indexOf(assessment.rating);
}
