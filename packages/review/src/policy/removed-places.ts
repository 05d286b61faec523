import type { Finding } from "../finding.ts";

/** Where in the old version stood what a finding says is gone; undefined for a finding that says something else. */
export function removedPlaces(finding: Finding): readonly string[] | undefined {
  const { rule, ledger, severity, pointer, places = [pointer] } = finding;
  if (severity === "safe") return undefined;
  if (rule === "forbidden") return forbiddenPlace(finding);
  if (rule === "component-removed") return places;
  if (ledger === "wire" && rule.endsWith("-removed")) return places;
  return undefined;
}

/** A property that a closed object describes no more is known by the rule that closes it, and by its name. */
function forbiddenPlace({ pointer, title }: Finding): readonly string[] | undefined {
  const [, owner] = /^(.*)\/(?:additional|unevaluated)Properties$/.exec(pointer) ?? [];
  if (owner === undefined) return [pointer];
  const [, path] = /^`([^`]+)` of /.exec(title) ?? [];
  const name = path?.split(".").at(-1);
  if (name === undefined) return undefined;
  return [propertyOf(owner, name)];
}

/** The pointer to a property of the schema at a pointer. */
function propertyOf(schema: string, name: string): string {
  return `${schema}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
