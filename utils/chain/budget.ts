import { SightlineError } from '../errors.ts';

/** Requests that one look-up may make on a source that answers much at once, and on one that does not. */
export const BUDGETS = { rich: 4, poor: 8 } as const;

/** What is left of a look-up's requests. */
export interface Budget {
  readonly left: number;
  /** The server turned out to answer one thing at a time: what a poor one is allowed is allowed it too. */
  allowPoor(): void;
  /** Takes one request; throws a `SightlineError` `budget` when none is left. */
  spend(): void;
}

/** A budget of so many requests. */
export function createBudget(requests: number): Budget {
  let allowed = requests;
  let spent = 0;
  return {
    get left() {
      return Math.max(0, allowed - spent);
    },
    allowPoor: () => {
      allowed = Math.max(allowed, BUDGETS.poor);
    },
    spend: () => {
      if (spent >= allowed) throw new SightlineError('budget');
      spent += 1;
    },
  };
}
