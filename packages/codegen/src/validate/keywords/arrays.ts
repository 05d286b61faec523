import type { Json, JsonObject } from "@specwright/openapi";
import { Imported, type Printable } from "../../print/literal.ts";
import { call, type Inner, type Keyword, same, silent } from "./keyword.ts";

/** Keywords for arrays, in the order in which Ajv asks them. */
export const ARRAYS: readonly Keyword[] = [
  same("maxItems", "number"),
  same("minItems", "number"),
  {
    name: "prefixItems",
    holds: "array",
    write: (schemas: Json[], _, inner) => [call("prefixItems", ...schemas.map(inner))],
  },
  { name: "items", holds: "schema", write: items },
  { name: "contains", holds: "schema", write: contains },
  {
    name: "uniqueItems",
    holds: "boolean",
    write: (isAsked: boolean) => (isAsked ? [new Imported("uniqueItems")] : []),
  },
  silent("maxContains"),
  silent("minContains"),
  silent("unevaluatedItems"),
];

function items(schema: Json, { prefixItems }: JsonObject, inner: Inner): readonly Printable[] {
  if (!Array.isArray(prefixItems)) return [call("items", inner(schema))];
  if (schema === false) return [call("noMoreItems", prefixItems.length)];
  return [call("items", inner(schema), prefixItems.length)];
}

function contains(schema: Json, { minContains, maxContains }: JsonObject, inner: Inner): readonly Printable[] {
  if (maxContains !== undefined) return [call("contains", inner(schema), minContains ?? 1, maxContains)];
  if (minContains === undefined) return [call("contains", inner(schema))];
  return minContains === 0 ? [] : [call("contains", inner(schema), minContains)];
}
