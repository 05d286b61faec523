import type { Terminal } from "../terminal.ts";
import { wrapped } from "../wrapped.ts";
import type { CheckRequest, Found, Step } from "./step.ts";
import { STEPS } from "./steps.ts";

const WIDTH = Math.max(...STEPS.map(({ name }) => name.length));

/** How many of a step's problems are shown if not all are wanted. */
const FIRST = 5;

/** Checks a provider step by step, with a line for each; 1 if something is wrong. */
export async function checkProvider(request: CheckRequest, terminal: Terminal): Promise<number> {
  const { colors, out } = terminal;
  out(colors.bold(request.id));
  const began = performance.now();
  let failed = 0;
  let missing: string | undefined;
  for (const step of STEPS) {
    if (missing !== undefined) {
      out(colors.dim(`– ${step.name.padEnd(WIDTH)}  not checked: ${missing} comes first`));
      continue;
    }
    const found = await timed(step, request, terminal);
    if (found.problems.length === 0) continue;
    failed += 1;
    if (step.needed) missing = step.name;
  }
  const seconds = secondsSince(began);
  if (failed === 0) out(`${colors.green("✓")} all is well, ${seconds}`);
  else out(`${colors.red("✗")} ${failed} of ${STEPS.length} steps failed, ${seconds}`);
  return failed === 0 ? 0 : 1;
}

async function timed(step: Step, request: CheckRequest, terminal: Terminal): Promise<Found> {
  const began = performance.now();
  terminal.progress(`${step.name} …`);
  const found = await step.run(request, terminal);
  terminal.progress("");
  report(step, found, secondsSince(began), request, terminal);
  return found;
}

function report(
  { name }: Step,
  { summary, problems, notes = [], next }: Found,
  seconds: string,
  { all }: CheckRequest,
  { colors, out, width }: Terminal,
): void {
  const mark = problems.length === 0 ? colors.green("✓") : colors.red("✗");
  out(`${mark} ${name.padEnd(WIDTH)}  ${summary} ${colors.dim(seconds)}`);
  const shown = all ? problems : problems.slice(0, FIRST);
  for (const text of [...notes, ...shown]) out(wrapped(text.replace(/^/gm, "    "), width));
  if (shown.length < problems.length)
    out(colors.dim(`    … and ${problems.length - shown.length} more: --all shows them`));
  if (next !== undefined) out(`    Next: ${next}`);
}

function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
