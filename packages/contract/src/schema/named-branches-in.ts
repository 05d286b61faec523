import { isObject, type Json, mapChildren, withNamedBranches } from "@specwright/openapi/internal";

/** A copy of a schema in which the branches that a discriminator tells apart may overlap, wherever they stand. */
export function namedBranchesIn(schema: Json): Json {
  if (!isObject(schema)) return schema;
  return withNamedBranches(mapChildren("schema", schema, (kind, part) => below(kind, part)));
}

function below(kind: string, part: Json): Json {
  if (kind === "schema") return namedBranchesIn(part);
  return part;
}
