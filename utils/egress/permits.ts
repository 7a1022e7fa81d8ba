import type { AllowedSource, ProbePermit } from './types.ts';

const MINUTE = 60_000;
const MAX_REQUESTS = 12;

interface Granted {
  readonly source: AllowedSource;
  readonly until: number;
  left: number;
}

/** The leaves to probe that are in force. They die with the worker, which is what they are for. */
export interface Permits {
  /** `url` is a normalised base URL. */
  grant(url: string): ProbePermit;
  /** Takes one request from the permit; undefined when there is none of that id, or it has ended. */
  use(id: string): AllowedSource | undefined;
}

/** `now` in milliseconds since the epoch. */
export function createPermits(now: () => number): Permits {
  const granted = new Map<string, Granted>();
  return {
    grant: (url) => {
      const id = `probe:${crypto.randomUUID()}`;
      granted.set(id, { source: { id, url }, until: now() + MINUTE, left: MAX_REQUESTS });
      return { id, url, revoke: () => granted.delete(id) };
    },
    use: (id) => {
      const permit = granted.get(id);
      if (permit === undefined) return undefined;
      if (permit.left <= 0 || now() > permit.until) {
        granted.delete(id);
        return undefined;
      }
      permit.left -= 1;
      return permit.source;
    },
  };
}
