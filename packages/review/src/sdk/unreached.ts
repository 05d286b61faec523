import { isObject, type Json } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import { componentsOf } from "../json-value.ts";
import type { Version } from "../version.ts";

/** How code meets the values of a type. */
export interface Meeting {
  readonly sends: boolean;
}

/**
 * Component schemas that no operation sends or gets, and how code meets them: it reads what a webhook brings, it writes
 * the answer, it reads a variant like its parent, and of what belongs to nothing else nobody knows.
 */
export function unreachedSchemas(version: Version): ReadonlyMap<string, readonly Meeting[]> {
  const all = operationsOf(version);
  const hooks = all.filter(({ kind }) => kind !== "operation");
  const schemas = componentsOf(version.document.bundled, "schemas");
  const reach: Reach = {
    asked: reached(version, all.filter(({ kind }) => kind === "operation").flatMap(everything)),
    brought: reached(
      version,
      hooks.map(({ node }) => node.requestBody),
    ),
    answered: reached(
      version,
      hooks.map(({ node }) => node.responses),
    ),
  };
  const names = Object.keys(schemas).filter((name) => !reach.asked.has(name));
  return new Map(names.map((name) => [name, meetings(name, reach, () => reached(version, [schemas[name]]))]));
}

/** The component schemas that messages lead to. */
interface Reach {
  /** Of operations. */
  readonly asked: ReadonlySet<string>;
  /** What webhooks and callbacks bring, and what they are answered with. */
  readonly brought: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const READS: Meeting = { sends: false };
const WRITES: Meeting = { sends: true };

/** @param parts the component schemas that one leads to */
function meetings(name: string, { asked, brought, answered }: Reach, parts: () => ReadonlySet<string>): Meeting[] {
  const found: Meeting[] = [];
  if (brought.has(name)) found.push(READS);
  if (answered.has(name)) found.push(WRITES);
  if (found.length > 0) return found;
  if ([...parts()].some((other) => asked.has(other))) return [READS];
  return [READS, WRITES];
}

function everything({ item, node }: Operation): (Json | undefined)[] {
  return [item.parameters, node.parameters, node.requestBody, node.responses];
}

/** The component schemas that are referred to from some objects on. */
function reached(version: Version, from: readonly (Json | undefined)[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const open = [...from];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node) && typeof node.$ref === "string") {
      found.add(componentOf(node.$ref));
      open.push(version.document.resolve(node.$ref));
    }
    open.push(...Object.values(node));
  }
  return found;
}

function componentOf(reference: string): string {
  const [, name = ""] = /^#\/components\/schemas\/([^/]+)/.exec(reference) ?? [];
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
