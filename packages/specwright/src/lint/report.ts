import { counted } from "../counted.ts";
import { reportProblems } from "../report-problems.ts";
import type { Terminal } from "../terminal.ts";
import type { Problems } from "./lint-problems.ts";

/** Says what is wrong with every description; 1 if anything is. */
export function report(found: Problems, terminal: Terminal, all: boolean): number {
  const counts = [...found].map(([id, problems]) => {
    if (problems.length > 0) reportProblems(id, problems, terminal, all);
    else terminal.out(`${terminal.colors.green("✓")} ${id}`);
    return problems.length;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const affected = counts.filter((count) => count > 0).length;
  terminal.error(`\n${counted(total, "problem")} in ${affected} of ${counts.length} specs.`);
  return 1;
}

/** The same for programs. */
export function reportAsJson(found: Problems, terminal: Terminal): number {
  const descriptions = [...found].map(([id, problems]) => ({
    id,
    problems: problems.map(({ file, line, col, rule, message, hint }) => ({ file, line, col, rule, message, hint })),
  }));
  terminal.out(JSON.stringify({ descriptions }, null, 2));
  return descriptions.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
