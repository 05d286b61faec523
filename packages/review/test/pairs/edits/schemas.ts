import type { Json, JsonObject } from "@specwright/openapi";
import { add, at, hook, limit, list, type ObjectEdit, rename, set } from "./object-edit.ts";

/** Schemas as far as OpenAPI adds to them, and components. */
export const SCHEMAS: readonly ObjectEdit[] = [
  {
    field: "components.schemas",
    name: "renamed",
    change: renameComponent,
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  { field: "components.parameters", name: "shared", change: shareParameter, want: "same", back: "same" },
  {
    field: "discriminator.mapping",
    name: "other value",
    change: set(["components", "schemas", "Item", "discriminator", "mapping"], {
      tome: "#/components/schemas/Book",
      film: "#/components/schemas/Film",
    }),
    want: "unknown",
    back: "unknown",
  },
  {
    field: "schema.readOnly",
    name: "in a request",
    change: set(["components", "schemas", "Order", "properties", "number", "readOnly"], true),
    want: "unknown",
    back: "safe",
  },
  {
    field: "schema.writeOnly",
    name: "in a response",
    change: set(["components", "schemas", "Receipt", "properties", "total", "writeOnly"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "schema.default",
    name: "of a parameter",
    change: set([...limit, "schema", "default"], 20),
    want: "safe",
    back: "unknown",
  },
  {
    field: "schema.default",
    name: "of a property that may be left out",
    change: set(["components", "schemas", "Order", "properties", "note", "default"], "none"),
    want: "safe",
    back: "unknown",
  },
  {
    field: "schema.default",
    name: "of a property that comes",
    change: set(["components", "schemas", "Receipt", "properties", "total", "default"], 1),
    want: "same",
    back: "same",
  },
];

function shareParameter(document: JsonObject): void {
  at(document, "components").parameters = { Limit: at(document, ...limit) };
  (at(document, ...list, "parameters") as unknown as Json[])[0] = { $ref: "#/components/parameters/Limit" };
}

function renameComponent(document: JsonObject): void {
  rename(at(document, "components", "schemas"), "Receipt", "Bill");
  set([...hook, "requestBody", "content", "application/json", "schema"], { $ref: "#/components/schemas/Bill" })(
    document,
  );
  set([...add, "responses", "201", "content", "application/json", "schema"], { $ref: "#/components/schemas/Bill" })(
    document,
  );
}
