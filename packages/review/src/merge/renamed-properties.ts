import { isDeepStrictEqual } from "node:util";
import { isObject } from "@specwright/openapi/internal";
import type { Merged } from "./merged.ts";
import { oneOf } from "./one-of.ts";

/** A property that one version alone has: of which object, and by which name. */
interface Lone {
  readonly finding: Merged;
  readonly holder: string;
  readonly name: string;
}

interface Rename {
  readonly gone: Lone;
  readonly come: Lone;
}

/** Fewer keywords than these say too little to know a property by. */
const LEAST_KEYWORDS = 2;

/** A property that is gone, and one with the same schema that has come to the same object, is one with another name. */
export function renamedProperties(findings: readonly Merged[]): Merged[] {
  const gone = findings.flatMap((one) => loneOf(one, "removed") ?? []);
  const come = findings.flatMap((one) => loneOf(one, "added") ?? []);
  const renames = gone.flatMap((one) => renameOf(one, gone, come) ?? []);
  const told = new Set(renames.flatMap(({ gone, come }) => [gone.finding, come.finding]));
  return [...findings.filter((one) => !told.has(one)), ...renames.map(asOne)];
}

function loneOf(finding: Merged, way: "removed" | "added"): Lone | undefined {
  const { pointer, rule, also } = finding;
  const [, holder, name] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? [];
  const rules = [rule, ...also.map((one) => one.rule)];
  const [schema, other] = way === "removed" ? [finding.before, finding.after] : [finding.after, finding.before];
  // What is required at once has no finding that says that it has come.
  if (way === "added" && rule === "property-required" && other === null) rules.push("property-added");
  if (holder === undefined || name === undefined || !rules.includes(`property-${way}`)) return undefined;
  if (!isObject(schema) || Object.keys(schema).length < LEAST_KEYWORDS) return undefined;
  return { finding, holder, name: name.replaceAll("~1", "/").replaceAll("~0", "~") };
}

/** Only where it can be no other. */
function renameOf(one: Lone, gone: readonly Lone[], come: readonly Lone[]): Rename | undefined {
  const like = (other: Lone): boolean => other.holder === one.holder;
  const rivals = gone.filter((other) => like(other) && isDeepStrictEqual(other.finding.before, one.finding.before));
  const heirs = come.filter((other) => like(other) && isDeepStrictEqual(other.finding.after, one.finding.before));
  const [heir] = heirs;
  if (!heir || heirs.length > 1 || rivals.length > 1) return undefined;
  return { gone: one, come: heir };
}

function asOne({ gone, come }: Rename): Merged {
  const [, owner] = /` of (.*?) (?:was|became)\b/.exec(gone.finding.title) ?? [];
  const of = owner === undefined ? "" : ` of ${owner}`;
  const described = isObject(gone.finding.before) && typeof gone.finding.before.description === "string";
  const sure = described ? "is called" : "is probably called";
  const how = described ? "the same schema and description" : "the same schema";
  return {
    ...oneOf([gone.finding, come.finding]),
    before: { [gone.name]: gone.finding.before },
    after: { [come.name]: come.finding.after },
    title: `\`${gone.name}\`${of} ${sure} \`${come.name}\` now (${how})`,
  };
}
