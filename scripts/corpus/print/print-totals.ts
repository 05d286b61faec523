import type { Limit } from "../limits.ts";
import type { Counts } from "../result.ts";
import type { Totals } from "../totals.ts";

/** The last lines of a run: how many descriptions pass each step, and by which rules the others fail. */
export function printTotals(totals: Totals, needless: readonly Limit[]): string {
  const { descriptions, right, withLimits, wrong, steps, leftOut } = totals;
  const lines = steps.flatMap(({ step, passed, failed, notRun, rules }) => {
    const counts = `${String(passed).padStart(5)} passed  ${String(failed).padStart(4)} failed  ${String(notRun).padStart(4)} not run`;
    return [`${step.padEnd(9)}${counts}${failed === 0 ? "" : `  ${inWords(rules)}`}`];
  });
  const missing = Object.keys(leftOut).length === 0 ? [] : [`left out by rule: ${inWords(leftOut)}`];
  const stale = needless.map(
    ({ description, step }) => `the limit of ${step} for ${description} is needed no more: take it out`,
  );
  const sum = `${descriptions} descriptions: ${right} right, ${withLimits} with listed limits, ${wrong} wrong`;
  return [...lines, ...missing, ...stale, sum].join("\n");
}

function inWords(counts: Counts): string {
  return Object.entries(counts)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(", ");
}
