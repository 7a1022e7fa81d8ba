/** The longest time between two looks at the clock by a loop that does nothing else for so many milliseconds. */
export function longestPause(milliseconds: number): number {
  const began = performance.now();
  let longest = 0;
  for (let last = began; last - began < milliseconds; ) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}
