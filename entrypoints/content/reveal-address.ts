import type { FoundAddress } from '../../utils/address/types.ts';
import type { RevealRequest } from '../../utils/messaging/protocol.ts';
import type { Occurrence } from '../../utils/page/types.ts';

/** Scrolls to an occurrence as `tally` counts them: those in text, and only where there are none the others. */
export function revealAddress(
  occurrences: Iterable<Occurrence<FoundAddress>>,
  { address, format, at }: RevealRequest,
): { readonly count: number } {
  const all = [...occurrences].filter(({ found }) => found.address === address && found.format === format);
  const inText = all.filter(({ channel }) => channel === 'text');
  const counted = inText.length > 0 ? inText : all;
  const place = counted[at % counted.length];
  const element = place?.channel === 'text' ? place.start.node.parentElement : place?.element;
  element?.scrollIntoView({ block: 'center' });
  return { count: counted.length };
}
