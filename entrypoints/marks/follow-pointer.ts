import type { Pacing } from '../../utils/page/types.ts';
import type { Card } from './card.ts';
import { type Place, type Places, rangeOf } from './places.ts';

/** What shows the card needs. */
export interface Look {
  readonly signal: AbortSignal;
  readonly pacing: Pick<Pacing, 'wait'>;
  readonly places: Places;
  readonly card: Card;
  /** False when the extension is gone; then everything has just been taken away. */
  readonly isAlive: () => boolean;
}

/** The pointer is looked at so often at most; milliseconds. */
const PACE = 80;

/** Shows the card of the address under the pointer, and hides it when the pointer leaves. */
export function followPointer({ signal, pacing, places, card, isAlive }: Look): void {
  const quiet = { capture: true, passive: true, signal };
  let isWaiting = false;
  let at = { x: 0, y: 0 };

  const look = async (event: PointerEvent): Promise<void> => {
    // A page must not lead the card around.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    at = { x: event.clientX, y: event.clientY };
    if (isWaiting) return;
    isWaiting = true;
    await pacing.wait(PACE, signal);
    isWaiting = false;
    if (!isAlive()) return;
    const place = placeAt(places, at.x, at.y);
    if (place !== undefined) card.showPlace(place);
    else card.hideIf('pointer');
  };

  document.addEventListener('pointermove', (event) => void look(event), quiet);
  // Whatever the person does next, the card must not be in its way.
  for (const name of ['pointerdown', 'wheel', 'scroll'] as const)
    document.addEventListener(name, () => card.hide(), quiet);
  document.documentElement.addEventListener('pointerleave', () => card.hideIf('pointer'), quiet);
}

/** The marked place at a point of the window. */
function placeAt(places: Places, x: number, y: number): Place | undefined {
  const node = nodeAt(places, x, y);
  if (node === undefined) return undefined;
  // The nearest text is told also for a point beside it.
  return places
    .in(node)
    .find((place) =>
      Array.from(rangeOf(place)?.getClientRects() ?? []).some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    );
}

function nodeAt({ roots }: Places, x: number, y: number): Node | undefined {
  // Firefox has had it for long, Chrome since 128; before, it has the other.
  if ('caretPositionFromPoint' in document)
    return document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] })?.offsetNode;
  return Reflect.apply(Document.prototype.caretRangeFromPoint, document, [x, y])?.startContainer;
}
