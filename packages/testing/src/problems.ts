/** What a SpecError says, one line for each problem and its hint; "no problem" where nothing is thrown. */
export function problemsOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && error.name === "SpecError") return error.message;
    throw error;
  }
  return "no problem";
}

/** The first lines of all problems, without the hints: `file:line:col rule: message`. */
export function headlinesOf(run: () => unknown): string[] {
  return problemsOf(run)
    .split("\n")
    .filter((line) => !line.startsWith("    "));
}
