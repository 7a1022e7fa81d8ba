/** One place of two addresses that are written one under the other. */
export interface Place {
  /** Empty where this one has no character. */
  readonly one: string;
  readonly other: string;
}

/**
 * Two addresses character by character. Where one is longer, the gap in the other is where they part, so that the
 * characters at both ends, which the eye compares, stand under each other.
 */
export function alignPair(one: string, other: string): readonly Place[] {
  const length = Math.max(one.length, other.length);
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++;
  const at = (text: string, index: number): string => {
    const gap = length - text.length;
    if (index < head) return text[index] ?? '';
    return index < head + gap ? '' : (text[index - gap] ?? '');
  };
  return Array.from({ length }, (_, index) => ({ one: at(one, index), other: at(other, index) }));
}
