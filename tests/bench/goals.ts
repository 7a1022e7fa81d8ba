/** One measure that the detector is held to. */
export interface Goal {
  /** Number of the goal. */
  readonly row: string;
  readonly what: string;
  readonly goal: string;
  readonly value: string;
  readonly met: boolean;
}

/** Prints goals as one table. */
export function printGoals(goals: readonly Goal[]): void {
  console.table(
    goals.map(({ row, what, goal, value, met }) => ({
      row,
      what,
      goal,
      measured: value,
      '': met ? 'met' : 'NOT MET',
    })),
  );
}
