/**
 * `npm test`: everything that must hold, in order. Later steps run although an earlier one failed, so that one run tells
 * all that is wrong. `npm test -- unit e2e` runs only the steps so named.
 */
import type { Counts } from './run/count-report.ts';
import { endAll, type Outcome, runStep } from './run/run-step.ts';
import { STAGES, type Step } from './run/steps.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });

const outcomes: Outcome[] = [];
for (const stage of chosenStages(process.argv.slice(2))) {
  const live = stage.length === 1;
  console.log(`\n━━ ${stage.map((step) => step.name).join(' · ')}`);
  const finished = await Promise.all(stage.map((step) => runStep(step, live)));
  for (const outcome of finished) {
    if (!live) console.log(`\n── ${outcome.step.name}\n${outcome.output.trimEnd()}`);
    outcomes.push(outcome);
  }
}
report(outcomes);

function chosenStages(names: readonly string[]): readonly (readonly Step[])[] {
  if (names.length === 0) return STAGES;
  const known = STAGES.flat().map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(2);
  }
  return STAGES.map((stage) => stage.filter((step) => names.includes(step.name))).filter(
    (stage) => stage.length > 0,
  );
}

function report(all: readonly Outcome[]): void {
  console.log('\n━━ Summary');
  for (const { step, counts, seconds } of all) {
    const mark = counts.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s   ${inWords(counts)}`);
  }
  const total = all.reduce((sum, { counts }) => add(sum, counts), { passed: 0, failed: 0, skipped: 0 });
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.log(`\n${inWords(total)}`);
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
