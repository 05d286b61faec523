import type { Finding } from "../finding.ts";
import type { SeverityEntry } from "./policy.ts";

/** Whether an entry means a finding of a rule. A finding that the entry means for some operations only has been split before. */
export function means(entry: SeverityEntry, { provider, affects }: Finding, rule: string): boolean {
  const { rules, providers, paths } = entry;
  if (rules && !fitsOne(rules, rule)) return false;
  if (providers && !fitsOne(providers, provider)) return false;
  if (!paths) return true;
  return affects.length > 0 && affects.every((operation) => fitsOne(paths, pathOf(operation)));
}

/** `/pets` of `GET /pets`; of a callback the path of its operation. */
function pathOf(operation: string): string {
  return operation.split(" ").at(-1) ?? operation;
}

function fitsOne(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => asPattern(pattern).test(text));
}

/** `/admin/*` is every path below /admin, as it is in provider.yaml. */
function asPattern(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
