import { SightlineError } from '../errors.ts';

/**
 * Requests that one look-up may make: on a source that answers much at once, on one that does not, and on a node that
 * knows of no account's history but keeps old states, where both ends of it have to be searched for.
 */
export const BUDGETS = { rich: 4, poor: 8, archive: 14 } as const;

/** What is left of a look-up's requests. */
export interface Budget {
  readonly left: number;
  /** Whether the server answers one thing at a time. */
  readonly isPoor: boolean;
  /** The server turned out to answer one thing at a time: what a poor one is allowed is allowed it too. */
  allowPoor(): void;
  /** Takes one request; throws a `SightlineError` `budget` when none is left. */
  spend(): void;
}

/** A budget of so many requests. */
export function createBudget(requests: number): Budget {
  let allowed = requests;
  let spent = 0;
  let isPoor = false;
  return {
    get left() {
      return Math.max(0, allowed - spent);
    },
    get isPoor() {
      return isPoor;
    },
    allowPoor: () => {
      isPoor = true;
      allowed = Math.max(allowed, BUDGETS.poor);
    },
    spend: () => {
      if (spent >= allowed) throw new SightlineError('budget');
      spent += 1;
    },
  };
}
