import type { JsonObject } from "@specwright/openapi";
import { at, drop, hook, list, listed, type ObjectEdit, rename, set } from "./object-edit.ts";

const BOOK = "#/components/schemas/Book";
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

/** Responses and their headers. */
export const RESPONSES: readonly ObjectEdit[] = [
  {
    field: "responses.default",
    name: "removed",
    change: drop(...list, "responses", "default"),
    want: "safe",
    back: "safe",
  },
  {
    field: "responses.default",
    name: "a range in the place of a status",
    change: (d) => rename(at(d, ...list, "responses"), "200", "2XX"),
    want: "safe",
    back: "safe",
  },
  {
    field: "responses.default",
    name: "own body for a failure",
    change: set([...list, "responses", "404"], {
      description: "None.",
      content: { "application/json": { schema: { type: "string" } } },
    }),
    want: "breaking",
    back: "breaking",
  },
  ...(
    [
      ["a success like the one that was there", ["paths", "/books/{id}", "get"], json({ $ref: BOOK }), "safe"],
      ["a success with less than that", ["paths", "/books/{id}", "get"], json({ type: "object" }), "breaking"],
      ["a success without a body", ["paths", "/books/{id}", "get"], undefined, "breaking"],
      ["a success of another media type", ["paths", "/books/{id}", "get"], { "text/plain": {} }, "breaking"],
      ["a success without a body beside such", ["paths", "/books/{id}", "put"], undefined, "safe"],
    ] as const
  ).map(
    ([name, path, content, want]): ObjectEdit => ({
      field: "responses.default",
      name,
      change: set([...path, "responses", "202"], { description: "Later.", ...(content ? { content } : {}) }),
      want,
      back: "breaking",
    }),
  ),
  {
    field: "responses.default",
    name: "a receiver may answer otherwise",
    change: set([...hook, "responses", "202"], { description: "Later.", content: json({ type: "string" }) }),
    want: "safe",
    back: "breaking",
  },
  {
    field: "response.headers",
    name: "removed",
    change: drop(...listed, "headers", "X-Total"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.headers",
    name: "other case",
    change: (d) => rename(at(d, ...listed, "headers"), "X-Total", "x-total"),
    want: "same",
    back: "same",
  },
  {
    field: "response.content",
    name: "media type removed",
    change: drop(...listed, "content", "application/xml"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.content",
    name: "body removed",
    change: drop(...listed, "content"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "response.description",
    name: "other words",
    change: set([...listed, "description"], "Books."),
    want: "same",
    back: "same",
  },
  {
    field: "header.required",
    name: "became optional",
    change: set([...listed, "headers", "X-Total", "required"], false),
    want: "breaking",
    back: "safe",
  },
  {
    field: "header.schema",
    name: "any value",
    change: set([...listed, "headers", "X-Total", "schema"], {}),
    want: "breaking",
    back: "safe",
  },
  {
    field: "header.content",
    name: "other type inside",
    change: set([...listed, "headers", "X-Facts", "content", "application/json", "schema"], { type: "array" }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "header.explode",
    name: "exploded",
    change: set([...listed, "headers", "X-Map", "explode"], true),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "header.description",
    name: "other words",
    change: set([...listed, "headers", "X-Total", "description"], "All."),
    want: "same",
    back: "same",
  },
  {
    field: "header.deprecated",
    name: "deprecated",
    change: set([...listed, "headers", "X-Total", "deprecated"], true),
    want: "same",
    back: "same",
  },
];
