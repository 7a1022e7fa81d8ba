/** A rectangle of the window; CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the address and the card, and between the card and the window's edge. */
const GAP = 8;

/**
 * Where the card stands: below the address, above it where there is no room below, and never on it. Where there is room
 * for neither, it stands at the side that has more and is cut off by the window.
 */
export function placeCard(
  address: Box,
  card: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const below = view.height - address.bottom - GAP;
  const above = address.top - GAP;
  const isBelow = card.height <= below || below >= above;
  const farthest = Math.max(GAP, view.width - card.width - GAP);
  return {
    left: Math.round(Math.min(Math.max(address.left, GAP), farthest)),
    top: Math.round(isBelow ? address.bottom + GAP : address.top - GAP - card.height),
  };
}
