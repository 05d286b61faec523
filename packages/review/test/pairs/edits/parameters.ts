import type { Json, JsonObject } from "@specwright/openapi";
import { at, ids, limit, list, type ObjectEdit, rename, set } from "./object-edit.ts";

/** Parameters of operations. */
export const PARAMETERS: readonly ObjectEdit[] = [
  {
    field: "parameter.name",
    name: "renamed",
    change: set([...limit, "name"], "max"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.name",
    name: "path parameter renamed",
    change: renamePath,
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "parameter.in",
    name: "moved to a header",
    change: set([...limit, "in"], "header"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.required",
    name: "became required",
    change: set([...limit, "required"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "parameter.schema",
    name: "text for a number",
    change: set([...limit, "schema"], { type: "string" }),
    want: "safe",
    back: "breaking",
  },
  { field: "parameter.schema", name: "became content", change: toContent, want: "breaking", back: "breaking" },
  {
    field: "parameter.content",
    name: "other media type",
    change: set([...list, "parameters", 2, "content"], { "application/xml": { schema: { type: "object" } } }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.style",
    name: "spaces",
    change: set([...ids, "style"], "spaceDelimited"),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.explode",
    name: "joined",
    change: set([...ids, "explode"], false),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "parameter.explode",
    name: "of a plain value",
    change: set([...limit, "explode"], false),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.allowEmptyValue",
    name: "allowed",
    change: set([...limit, "allowEmptyValue"], true),
    want: "safe",
    back: "breaking",
  },
  {
    field: "parameter.allowReserved",
    name: "allowed",
    change: set([...limit, "allowReserved"], true),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.deprecated",
    name: "deprecated",
    change: set([...limit, "deprecated"], true),
    want: "same",
    back: "same",
  },
  {
    field: "parameter.description",
    name: "other words",
    change: set([...limit, "description"], "At most."),
    want: "same",
    back: "same",
  },
];

function renamePath(document: JsonObject): void {
  rename(at(document, "paths"), "/books/{id}", "/books/{bookId}");
  at(document, "paths", "/books/{bookId}", "parameters", 0).name = "bookId";
}

function toContent(document: JsonObject): void {
  const parameter = at(document, ...ids);
  parameter.content = { "application/json": { schema: parameter.schema as Json } };
  delete parameter.schema;
}
