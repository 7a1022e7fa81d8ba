/** One measure that the product is held to. */
export interface Goal {
  /** Number of the goal, with a letter where it has two parts. */
  readonly row: string;
  readonly what: string;
  readonly goal: string;
  readonly value: string;
  readonly met: boolean;
}

/** Prints goals as one table, in the order of their numbers, and how many are met. */
export function printGoals(goals: readonly Goal[]): void {
  if (goals.length === 0) return;
  const sorted = goals.toSorted((a, b) => a.row.localeCompare(b.row, 'en', { numeric: true }));
  console.log('\nGoals');
  console.table(
    Object.fromEntries(
      sorted.map(({ row, what, goal, value, met }) => [
        `${row}: ${what}`,
        { goal, measured: value, '': met ? 'met' : 'NOT MET' },
      ]),
    ),
  );
  console.log(`${goals.filter(({ met }) => met).length} of ${goals.length} met`);
}
