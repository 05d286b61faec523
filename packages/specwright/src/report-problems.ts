import { type Diagnostic, formatDiagnostic } from "@specwright/openapi/diagnostic";
import { byRule } from "./by-rule.ts";
import type { Terminal } from "./terminal.ts";
import { wrapped } from "./wrapped.ts";

/** How many problems of one provider are shown if not all are wanted. */
const MOST = 50;

/** Names the problems of a provider on standard error. If there are more than fit on a screen, it counts them by rule. */
export function reportProblems(
  id: string,
  problems: readonly Diagnostic[],
  { colors, error, width }: Terminal,
  all = false,
): void {
  error(`${colors.red("✗")} ${colors.bold(id)}`);
  const shown = all ? problems : problems.slice(0, MOST);
  for (const problem of shown) error(wrapped(formatDiagnostic(problem), width));
  if (problems.length === shown.length) return;
  error(`… and ${problems.length - shown.length} more. By rule: ${byRule(problems)}. --all names every place.`);
}
