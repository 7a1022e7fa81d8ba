import type { AddressMark } from '../../utils/intel/views.ts';
import { ask } from '../../utils/messaging/client.ts';
import { createBell } from '../../utils/page/bell.ts';
import { createPacing } from '../../utils/page/pacing.ts';
import { runInSlices } from '../../utils/page/slices.ts';
import { isConnected } from '../content/is-connected.ts';
import { sharedReading } from '../content/shared-reading.ts';
import { createCard } from './card.ts';
import { followFocus } from './follow-focus.ts';
import { followPointer } from './follow-pointer.ts';
import { hearBackground } from './hear-background.ts';
import { clearHighlights, paintMarks } from './paint-marks.ts';
import { createPlaces } from './places.ts';

/** A name for an address as the background and the reader both have it. */
function nameOf({ format, address }: Pick<AddressMark, 'format' | 'address'>): string {
  return `${format} ${address}`;
}

/**
 * Marks this frame until the signal aborts or the extension is gone, and takes everything away then. While the person
 * wants no marks here, nothing is in the page, and the script only waits to hear that this has changed.
 */
export async function startMarking(ended: AbortSignal): Promise<void> {
  const gone = new AbortController();
  const signal = AbortSignal.any([ended, gone.signal]);
  const pacing = createPacing();
  const shared = sharedReading();
  const bell = createBell();
  const places = createPlaces();
  const card = createCard();
  let known: ReadonlyMap<string, AddressMark> | undefined;
  let isOutdated = true;

  const clear = (): void => {
    card.hide();
    places.clear();
    clearHighlights();
  };
  const isAlive = (): boolean => {
    if (!isConnected()) gone.abort();
    return !signal.aborted;
  };
  const outdate = (): void => {
    isOutdated = true;
    bell.ring();
  };

  // What an earlier Sightline may have left in the page.
  clearHighlights();
  shared.changed = bell.ring;
  hearBackground(signal, outdate);
  const look = { signal, pacing, places, card, isAlive };
  followPointer(look);
  followFocus(look);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', bell.ring, { signal });
  signal.addEventListener('abort', () => {
    shared.changed = undefined;
    clear();
    if (isConnected()) void ask('styleMarks', { on: false });
  });

  bell.ring();
  while ((await bell.heard(signal)) && isAlive()) {
    if (isOutdated) {
      isOutdated = false;
      const before = known;
      known = await readKnown(known);
      if (signal.aborted) return;
      if (known === undefined) clear();
      if ((before === undefined) !== (known === undefined))
        await ask('styleMarks', { on: known !== undefined });
    }
    if (known !== undefined) {
      const marks = known;
      const markOf = (found: Pick<AddressMark, 'format' | 'address'>) => marks.get(nameOf(found));
      await runInSlices(paintMarks(shared.occurrences?.() ?? [], markOf, places), pacing, signal);
      card.keepOrHide(places);
    }
  }
}

/** What is known of the frame's addresses; `undefined` where nothing is to be marked. Lost questions change nothing. */
async function readKnown(
  before: ReadonlyMap<string, AddressMark> | undefined,
): Promise<ReadonlyMap<string, AddressMark> | undefined> {
  const answer = await ask('readMarks', {});
  if (!answer.ok) return before;
  if (!answer.value.marked) return undefined;
  return new Map(answer.value.addresses.map((mark) => [nameOf(mark), mark]));
}
