import type { JsonObject } from "@specwright/openapi";
import { Imported, type Printable } from "../../print/literal.ts";
import { call } from "./keyword.ts";

/** What the runtime calls the check of each type. */
const TYPES: ReadonlyMap<unknown, string> = new Map([
  ["array", "array"],
  ["boolean", "boolean"],
  ["integer", "integer"],
  ["null", "nil"],
  ["number", "number"],
  ["object", "object"],
  ["string", "string"],
]);

/** @throws Error for a type that JSON Schema does not have. */
export function typesOf({ type }: JsonObject): string[] {
  if (type === undefined) return [];
  const types = Array.isArray(type) ? type : [type];
  const unknown = types.find((one) => !TYPES.has(one));
  if (unknown === undefined) return types as string[];
  throw new Error(
    `type must be one of ${[...TYPES.keys()].join(", ")}, or a list of them, not ${JSON.stringify(unknown)}`,
  );
}

export function typeCheck(types: readonly string[]): Printable[] {
  const [first, ...others] = types;
  if (first === undefined) return [];
  if (others.length > 0) return [call("types", ...types)];
  return [new Imported(TYPES.get(first) ?? first)];
}
