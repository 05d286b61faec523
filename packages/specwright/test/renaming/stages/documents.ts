import { formatDiagnostic, SpecError } from "@specwright/openapi";

/** What a stage returns, or the problems that it refuses the description for, each with a pointer to its place. */
export function orProblems<Result>(run: () => Result): Result | { problems: { [problem: string]: true } } {
  try {
    return run();
  } catch (error) {
    return { problems: Object.fromEntries(problemsIn(error as Error).map((problem) => [problem, true])) };
  }
}

function problemsIn(error: Error): string[] {
  return error instanceof SpecError ? error.diagnostics.map(formatDiagnostic) : [String(error)];
}
