import { expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";

const E = { type: "string", enum: ["a", "b"] };
const ref = { $ref: "#/components/schemas/E" };

it.each([
  ["beside a type", "3.0.3", { type: "string", nullable: true }, true],
  ["beside an enum that has null", "3.0.3", { type: "string", nullable: true, enum: ["a", null] }, true],
  ["beside an enum without null", "3.0.3", { type: "string", nullable: true, enum: ["a"] }, true],
  ["beside allOf", "3.0.3", { nullable: true, allOf: [ref] }, true],
  ["beside a type and allOf", "3.0.3", { type: "string", nullable: true, allOf: [ref] }, true],
  ["beside oneOf", "3.0.3", { nullable: true, oneOf: [ref, { type: "integer" }] }, true],
  ["beside anyOf", "3.0.3", { nullable: true, anyOf: [ref] }, true],
  ["beside a reference", "3.0.3", { nullable: true, ...ref }, true],
  ["beside a reference in 3.1", "3.1.0", { nullable: true, ...ref }, true],
  ["beside a type in 3.1", "3.1.0", { type: "string", nullable: true }, true],
  ["that is false", "3.0.3", { nullable: false, ...ref }, false],
  ["that is not there", "3.0.3", { type: "string", enum: ["a", null] }, false],
])("null with nullable %s in %s", async (_name, openapi, schema, want) => {
  const loaded = await loadDocument({
    openapi,
    info: { title: "Nulls", version: "1" },
    paths: {},
    components: { schemas: { S: schema, E } },
  });
  for (const direction of ["request", "response"] as const) {
    const set = new SchemaSet(loaded, direction);
    expect([null, "a", 1.5].map((value) => set.accepts("/components/schemas/S", value))).toEqual([want, true, false]);
  }
});
