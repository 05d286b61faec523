import type { LintProblem } from "@specwright/lint";
import type { LintFinding } from "../report.ts";
import { digest } from "../schema/hash.ts";

/** What lint says of each provider of a version. */
export type Linted = ReadonlyMap<string, readonly LintProblem[]>;

/** What lint says of the new version, and which of it the old one did not have. New things first, then by place. */
export function compareLint(base: Linted, head: Linted): LintFinding[] {
  return [...head].flatMap(([provider, problems]) => {
    const known = new Set(identified(provider, base.get(provider) ?? []).map(({ id }) => id));
    const findings = identified(provider, problems).map((one) => ({ ...one, provider, isNew: !known.has(one.id) }));
    return findings.sort(inOrder);
  });
}

/** Lines move; rule, place in the structure and words stay. The second of two that are alike in all that is another. */
function identified(provider: string, problems: readonly LintProblem[]): (LintProblem & { readonly id: string })[] {
  const counts = new Map<string, number>();
  return problems.map((problem) => {
    const { rule, file, pointer = "", message } = problem;
    const key = JSON.stringify([provider, rule, file, pointer, message]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { ...problem, id: digest(`${key} ${count}`) };
  });
}

function inOrder(a: LintFinding, b: LintFinding): number {
  return Number(b.isNew) - Number(a.isNew) || a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col;
}
