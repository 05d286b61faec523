import { createHash } from "node:crypto";
import type { LintProblem } from "../problem.ts";

/** Problems that a description of somebody else came with: fingerprints by rule, in order. */
export type Baseline = { readonly [rule: string]: readonly string[] };

/** Finds the JSON pointer of a place; undefined for what stands in no description. */
export type PointerOf = (problem: LintProblem) => string | undefined;

/** A problem, and what tells it from others while lines move. */
interface Marked {
  readonly problem: LintProblem;
  readonly mark: string;
}

/** What problems are new, and how many of the known ones are gone, by rule. */
export interface Compared {
  readonly fresh: readonly LintProblem[];
  /** Those that it lists, as lint says them now. */
  readonly known: readonly LintProblem[];
  readonly gone: ReadonlyMap<string, number>;
}

export function baselineOf(problems: readonly LintProblem[], pointerOf: PointerOf): Baseline {
  const byRule = Map.groupBy(marked(problems, pointerOf), ({ problem }) => problem.rule);
  const sorted = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([rule, all]) => [rule, all.map(({ mark }) => mark).sort()]));
}

export function compareBaseline(known: Baseline, problems: readonly LintProblem[], pointerOf: PointerOf): Compared {
  const left = new Map(Object.entries(known).map(([rule, marks]) => [rule, new Set(marks)]));
  const isKnown = ({ problem, mark }: Marked): boolean => left.get(problem.rule)?.delete(mark) === true;
  const { known: listed = [], fresh = [] } = Object.groupBy(marked(problems, pointerOf), (one) =>
    isKnown(one) ? "known" : "fresh",
  );
  const gone = [...left].map(([rule, marks]): [string, number] => [rule, marks.size]).filter(([, count]) => count > 0);
  const problemOf = ({ problem }: Marked): LintProblem => problem;
  return { fresh: fresh.map(problemOf), known: listed.map(problemOf), gone: new Map(gone) };
}

/** Rule, place in the structure and words. The second of two that are alike in all that is another. */
function marked(problems: readonly LintProblem[], pointerOf: PointerOf): Marked[] {
  const counts = new Map<string, number>();
  return problems.map((problem) => {
    const { rule, file, message } = problem;
    const place = problem.pointer ?? pointerOf(problem) ?? file.split("/").at(-1);
    const key = JSON.stringify([rule, place, message]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { problem, mark: createHash("sha256").update(`${key} ${count}`).digest("hex").slice(0, 10) };
  });
}
