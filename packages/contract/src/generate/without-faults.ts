import { isObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";

// A value with more faults than these is better made anew, and smaller.
const mostFaults = 20;

/** A made value without the parts that its schema refuses; undefined where it needs them. */
export function withoutFaults(
  schemas: SchemaSet,
  schema: string,
  made: unknown,
): { readonly value: unknown } | undefined {
  if (schemas.accepts(schema, made)) return { value: made };
  // Parts of it may be those of the document.
  const value: unknown = structuredClone(made);
  for (let tries = 0; tries < mostFaults; tries += 1) {
    const found = schemas.check(schema, value, []);
    if (found.length === 0) return { value };
    // The last one is the innermost of those that are about the same part.
    const [deepest = []] = found.map(({ location }) => location).sort((a, b) => b.length - a.length);
    if (!remove(value, deepest)) return undefined;
  }
  return undefined;
}

function remove(value: unknown, path: readonly string[]): boolean {
  const owner = path.slice(0, -1).reduce<unknown>((node, key) => Object(node)[key], value);
  const [last] = path.slice(-1);
  if (last === undefined) return false;
  if (Array.isArray(owner)) return owner.splice(Number(last), 1).length > 0;
  return isObject(owner) && Reflect.deleteProperty(owner, last);
}
