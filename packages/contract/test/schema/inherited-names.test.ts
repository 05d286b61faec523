import { expect, it } from "vitest";
import { SchemaSet } from "../../src/schema/schema-set.ts";

it.each<[name: string, value: string, wanted: boolean]>([
  ["__proto__", "{}", true],
  ["__proto__", '{ "__proto__": "text" }', true],
  ["__proto__", '{ "__proto__": {} }', false],
  ["constructor", "{}", true],
  ["constructor", '{ "constructor": 1 }', false],
  ["toString", "{}", true],
])("a property %s of %s", (name, value, wanted) => {
  const properties = JSON.parse(`{ ${JSON.stringify(name)}: { "type": "string" } }`);
  const root = { openapi: "3.1.0", components: { schemas: { Thing: { type: "object", properties } } } };
  const schemas = new SchemaSet({ root, source: "x" }, "response");
  expect(schemas.accepts("/components/schemas/Thing", JSON.parse(value))).toBe(wanted);
});

it.each<[value: string, wanted: boolean]>([
  ["{}", false],
  ['{ "__proto__": "text" }', true],
])("a required property __proto__ of %s", (value, wanted) => {
  const root = { openapi: "3.1.0", components: { schemas: { Thing: { required: ["__proto__"] } } } };
  const schemas = new SchemaSet({ root, source: "x" }, "response");
  expect(schemas.accepts("/components/schemas/Thing", JSON.parse(value))).toBe(wanted);
});
