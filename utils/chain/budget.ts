import { SightlineError } from '../errors.ts';

/** Requests that one look-up may make on a source that answers much at once, and on one that does not. */
export const BUDGETS = { rich: 4, poor: 8 } as const;

/** What is left of a look-up's requests. */
export interface Budget {
  readonly left: number;
  /** Takes one request; throws a `SightlineError` `budget` when none is left. */
  spend(): void;
}

/** A budget of so many requests. */
export function createBudget(requests: number): Budget {
  let left = requests;
  return {
    get left() {
      return left;
    },
    spend: () => {
      if (left <= 0) throw new SightlineError('budget');
      left -= 1;
    },
  };
}
