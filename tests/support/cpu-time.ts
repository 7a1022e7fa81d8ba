/**
 * Milliseconds that the processor worked on it. Unlike a clock on the wall it does not run faster on a busy machine, so
 * that a limit on it fails for a slow algorithm only.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
