import type { Json, JsonObject } from "@specwright/openapi";
import { add, alone, at, drop, hook, list, type ObjectEdit, one, set } from "./object-edit.ts";

/** Paths, the operations below them, and webhooks. */
export const PATHS: readonly ObjectEdit[] = [
  {
    field: "root.paths",
    name: "path added",
    change: set(["paths", "/authors"], {
      get: { operationId: "listAuthors", responses: { "204": { description: "None." } } },
    }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "root.paths",
    name: "path below a template",
    change: alone(
      set(["paths", "/books/new"], {
        get: { operationId: "newBook", responses: { "204": { description: "None." } } },
      }),
    ),
    want: "unknown",
    back: "breaking",
  },
  {
    field: "root.paths",
    name: "path below the path of a template",
    change: alone(
      set(["paths", "/books/{id}/pages"], {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        get: { operationId: "listPages", responses: { "204": { description: "None." } } },
      }),
    ),
    want: "safe",
    back: "breaking",
  },
  { field: "root.webhooks", name: "webhook removed", change: drop("webhooks", "sold"), want: "breaking", back: "safe" },
  {
    field: "path-item.parameters",
    name: "moved to the operations",
    change: moveParameters,
    want: "same",
    back: "same",
  },
  {
    field: "path-item.parameters",
    name: "required header",
    change: (d) =>
      void (at(d, ...one, "parameters") as unknown as Json[]).push({
        name: "X-Shop",
        in: "header",
        required: true,
        schema: { type: "string" },
      }),
    want: "breaking",
    back: "breaking",
  },
  { field: "path-item.$ref", name: "moved to components", change: movePathItem, want: "same", back: "same" },
  ...(["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const).map(
    (method): ObjectEdit => ({
      field: `path-item.${method}`,
      name: "added",
      change: set(["paths", "/every", method], {
        operationId: `every-${method}`,
        responses: { "204": { description: "Done." } },
      }),
      want: "safe",
      back: "breaking",
    }),
  ),
  {
    field: "operation.operationId",
    name: "renamed",
    change: set([...list, "operationId"], "getBooks"),
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "operation.tags",
    name: "other first tag",
    change: set([...list, "tags"], ["shop"]),
    want: "breaking",
    back: "breaking",
    sdk: true,
  },
  {
    field: "operation.parameters",
    name: "optional added",
    change: (d) =>
      void (at(d, ...list, "parameters") as unknown as Json[]).push({
        name: "sort",
        in: "query",
        schema: { type: "string" },
      }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "operation.requestBody",
    name: "removed",
    change: drop(...add, "requestBody"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "operation.responses",
    name: "success removed",
    change: drop(...add, "responses", "201"),
    want: "breaking",
    back: "safe",
  },
  { field: "operation.callbacks", name: "removed", change: drop(...add, "callbacks"), want: "breaking", back: "safe" },
  {
    field: "operation.deprecated",
    name: "deprecated",
    change: set([...list, "deprecated"], true),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.summary",
    name: "other words",
    change: set([...list, "summary"], "All books"),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.description",
    name: "other words",
    change: set([...list, "description"], "All of them."),
    want: "safe",
    back: "safe",
  },
  {
    field: "operation.externalDocs",
    name: "link",
    change: set([...list, "externalDocs"], { url: "https://example.com" }),
    want: "safe",
    back: "safe",
  },
  {
    field: "webhook.requestBody",
    name: "removed",
    change: drop(...hook, "requestBody"),
    want: "breaking",
    back: "safe",
  },
];

function moveParameters(document: JsonObject): void {
  const item = at(document, ...one);
  for (const method of ["get", "put", "delete"]) at(item, method).parameters = structuredClone(item.parameters as Json);
  delete item.parameters;
}

function movePathItem(document: JsonObject): void {
  at(document, "components").pathItems = { Book: at(document, ...one) };
  at(document, "paths")["/books/{id}"] = { $ref: "#/components/pathItems/Book" };
}
