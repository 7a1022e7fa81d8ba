// Measures the detector beside others on text: npm run bench -- detect [--all]
import { detectionGoals } from './detection/goals.ts';
import { measureDetection, measuredOf } from './detection/measure.ts';
import { printContenders, printPlaces } from './detection/print.ts';
import { type Goal, printGoals } from './goals.ts';

/** Prints what was measured, and returns what it says of the goals. `--all` shows every place. */
export function benchDetection(args: readonly string[] = []): readonly Goal[] {
  const detection = measureDetection();
  printContenders(detection);
  printPlaces(
    measuredOf(detection, 'Sightline'),
    args.includes('--all') ? Number.POSITIVE_INFINITY : undefined,
  );
  return detectionGoals(detection);
}

if (import.meta.main) printGoals(benchDetection(process.argv.slice(2)));
