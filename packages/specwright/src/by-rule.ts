import type { Diagnostic } from "@specwright/openapi";

/** "body-on-get 2, trace 1": how often each rule was broken, the most frequent first. */
export function byRule(problems: readonly Pick<Diagnostic, "rule">[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([rule, count]) => `${rule} ${count}`).join(", ");
}
