import type { Regression } from "./regression.ts";

/** Code that fails for one and the same cause is one finding. */
export function byCause(regressions: readonly Regression[]): Regression[][] {
  const bySide = Map.groupBy(regressions.filter(isFirstWay), ({ subject, sends }) => `${subject} ${sends}`);
  const told = [...bySide.values()].flatMap(distinct);
  const groups = Map.groupBy(told, ({ cause, error }) => cause ?? innermost(error));
  return [...groups.values()].map((group) => group.filter(isFirstOfSubject));
}

/** Who can neither read nor write a type any more need not be told both. */
function isFirstWay({ subject, sends }: Regression, _: number, all: readonly Regression[]): boolean {
  return !sends || !subject.startsWith("type ") || !all.some((one) => one.subject === subject && !one.sends);
}

function isFirstOfSubject({ subject }: Regression, index: number, group: readonly Regression[]): boolean {
  return group.findIndex((one) => one.subject === subject) === index;
}

/** What is wrong with one side of one operation: a call says it best, but one call says only one thing. */
function distinct(regressions: readonly Regression[]): Regression[] {
  const misfits = regressions.filter(({ cause }) => cause !== undefined);
  const code = regressions.find(({ cause }) => cause === undefined);
  if (!code || misfits.length > 1) return misfits;
  const [first] = misfits;
  if (first?.cause === undefined) return [code];
  return [{ ...code, cause: first.cause }];
}

/** The reason itself, with which the compiler's own explanation ends. */
export function innermost(error: string): string {
  return error.split("\n").at(-1)?.trim() ?? error;
}
