import { type Diagnostic, formatDiagnostic } from "@specwright/openapi";
import type { Terminal } from "./terminal.ts";

/** How many problems of one provider are shown. */
const MOST = 50;

/** Names the problems of a provider on standard error. */
export function reportProblems(id: string, problems: readonly Diagnostic[], { colors, error }: Terminal): void {
  error(`${colors.red("✗")} ${colors.bold(id)}`);
  for (const problem of problems.slice(0, MOST)) error(formatDiagnostic(problem));
  if (problems.length > MOST) error(`… and ${problems.length - MOST} more`);
}
