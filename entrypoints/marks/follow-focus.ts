import type { Look } from './follow-pointer.ts';

/** Where the person writes, a card would be in the way. */
const WRITING = 'input, textarea, select, [contenteditable]';

/** Shows the card of the first marked address in a link, or whatever else the person comes to by keyboard. */
export function followFocus({ signal, places, card, isAlive }: Omit<Look, 'pacing'>): void {
  const quiet = { capture: true, passive: true, signal };
  const look = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !isAlive()) return;
    // Not by a click: what the pointer is at shows itself.
    if (!target.matches(':focus-visible') || target.closest(WRITING) !== null) return;
    const place = [...places.all()].find(({ start }) => target.contains(start.node));
    const named = places.named(target);
    if (place !== undefined) card.showPlace(place, target);
    else if (named !== undefined) card.showNamed(named, target);
  };
  document.addEventListener('focusin', look, quiet);
  document.addEventListener('focusout', () => card.hide(), quiet);
  document.addEventListener('keydown', (event) => event.key !== 'Tab' && card.hide(), quiet);
}
