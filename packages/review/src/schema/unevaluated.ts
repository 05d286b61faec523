import { isObject, type JsonObject } from "@specwright/openapi/internal";
import { isEverything } from "./conjunction.ts";
import { product } from "./product.ts";
import type { Shape, ValueType } from "./shape.ts";

/** What is asked of the expansion about a schema. */
interface Helper {
  /** The schemas that hold for a value together with one. */
  parts(schema: JsonObject): readonly JsonObject[];
  /** Any value, with a rule that is only compared as a whole; `identity` is what two versions of it have to share. */
  opaque(keyword: string, identity: JsonObject): readonly Shape[];
}

const KEYWORDS: readonly (readonly [keyword: string, type: ValueType])[] = [
  ["unevaluatedProperties", "object"],
  ["unevaluatedItems", "array"],
];

/** Exact where only allOf and references evaluate something; a rule to be compared as a whole everywhere else. */
export function withUnevaluated(schema: JsonObject, shapes: readonly Shape[], helper: Helper): readonly Shape[] {
  let found = shapes;
  for (const [keyword, type] of KEYWORDS) {
    const rest = schema[keyword];
    if (!isObject(rest)) continue;
    if (!onlyConjunctions(schema, helper, new Set())) {
      const identity = { [keyword]: rest, anyOf: schema.anyOf ?? [], oneOf: schema.oneOf ?? [] };
      return product(found, helper.opaque(keyword, identity));
    }
    found = found.map((shape) => {
      if (shape.type !== type || shape.rest !== undefined) return shape;
      const from = new Map([...(shape.from ?? []), [keyword, schema] as const]);
      return { ...shape, rest: [rest].filter((one) => !isEverything(one)), from };
    });
  }
  return found;
}

function onlyConjunctions(schema: JsonObject, helper: Helper, seen: ReadonlySet<object>): boolean {
  if (seen.has(schema)) return false;
  const inside = new Set([...seen, schema]);
  if (["anyOf", "oneOf", "if", "dependentSchemas", "not"].some((keyword) => keyword in schema)) return false;
  return helper.parts(schema).every((part) => onlyConjunctions(part, helper, inside));
}
