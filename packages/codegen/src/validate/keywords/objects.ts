import { type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import { Imported, type Printable } from "../../print/literal.ts";
import { call, type Inner, type Keyword, same, silent } from "./keyword.ts";
import { flags } from "./texts.ts";

type Schemas = { readonly [name: string]: Json };

/** Keywords for objects, in the order in which Ajv asks them. */
export const OBJECTS: readonly Keyword[] = [
  same("maxProperties", "number"),
  same("minProperties", "number"),
  {
    name: "required",
    holds: "array",
    write: (names: string[]) => (names.length > 0 ? [call("required", ...names)] : []),
  },
  { name: "propertyNames", holds: "schema", write: (schema: Json, _, inner) => [call("propertyNames", inner(schema))] },
  { name: "additionalProperties", holds: "schema", write: additional },
  { name: "properties", holds: "object", write: described("properties") },
  { name: "patternProperties", holds: "object", write: described("patternProperties") },
  {
    name: "dependentRequired",
    holds: "object",
    write: (needed: { [name: string]: string[] }) =>
      Object.entries(needed).map(([name, names]) => call("dependentRequired", name, ...names)),
  },
  {
    name: "dependentSchemas",
    holds: "object",
    write: (schemas: Schemas, _, inner) =>
      Object.entries(schemas).map(([name, schema]) => call("dependentSchema", name, inner(schema))),
  },
  silent("unevaluatedProperties"),
];

/** Which properties are additional depends on those that are described, so this writes all of them. */
function additional(schema: Json, siblings: JsonObject, inner: Inner): readonly Printable[] {
  const named = [
    ...properties(membersOf(siblings.properties), inner),
    ...patterns(membersOf(siblings.patternProperties), inner),
  ];
  if (schema === false) return [new Imported("noAdditionalProperties", named)];
  return [call("additionalProperties", inner(schema), ...named)];
}

function described(keyword: "properties" | "patternProperties"): Keyword["write"] {
  return (schemas: Schemas, siblings, inner) => {
    if ("additionalProperties" in siblings) return [];
    return keyword === "properties" ? properties(schemas, inner) : patterns(schemas, inner);
  };
}

function properties(schemas: Schemas, inner: Inner): Printable[] {
  const entries = Object.entries(schemas);
  if (entries.length === 0) return [];
  return [call("properties", Object.fromEntries(entries.map(([name, schema]) => [name, inner(schema)])))];
}

function patterns(schemas: Schemas, inner: Inner): Printable[] {
  return Object.entries(schemas).map(([source, schema]) =>
    call("patternProperty", source, inner(schema), ...flags(source)),
  );
}
