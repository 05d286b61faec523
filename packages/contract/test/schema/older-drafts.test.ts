import { expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

it.each([
  ["no reference in it", { $recursiveAnchor: true, type: "string" }, "a", 1],
  [
    "a reference to itself",
    { $recursiveAnchor: true, type: "object", properties: { next: { $recursiveRef: "#" } } },
    { next: { next: {} } },
    { next: { next: 1 } },
  ],
])("a schema that is to be repeated, with %s", async (_name, schema, right, wrong) => {
  const loaded = await loadDocument({
    openapi: "3.1.0",
    info: { title: "Repeated", version: "1" },
    paths: {},
    components: { schemas: { S: schema } },
  });
  const set = new SchemaSet(loaded, "request");
  expect([right, wrong].map((value) => set.accepts("/components/schemas/S", value))).toEqual([true, false]);
});
