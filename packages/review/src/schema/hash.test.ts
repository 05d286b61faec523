import type { JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { StructureHash } from "./hash.ts";
import { SchemaSpace } from "./space.ts";

function space(id: string, schemas: JsonObject): SchemaSpace {
  const { document } = inMemory({ openapi: "3.1.0", components: { schemas } });
  const made = new SchemaSpace({ id, document, view: "read", meaning: "openapi" });
  for (const name of Object.keys(schemas)) made.refer(`#/components/schemas/${name}`);
  return made;
}

function same(one: JsonObject, other: JsonObject): boolean {
  const [a, b] = [space("base", one), space("head", other)];
  const hashes = new StructureHash([a, b]);
  return hashes.of(a.definitions[0] as JsonObject, a) === hashes.of(b.definitions[0] as JsonObject, b);
}

const node = (next: string, value: JsonObject = {}): JsonObject => ({
  type: "object",
  properties: { next: { $ref: `#/components/schemas/${next}` }, value },
});

test.each([
  ["a recursive schema", { A: node("A") }, { A: node("A") }, true],
  ["another name", { A: node("A") }, { B: node("B") }, true],
  ["recursion through another schema", { A: node("B"), B: node("A") }, { A: node("B"), B: node("A") }, true],
  [
    "a difference far away",
    { A: node("B"), B: node("C"), C: node("A") },
    { A: node("B"), B: node("C"), C: node("A", { type: "string" }) },
    false,
  ],
  ["another order of what has none", { A: { required: ["a", "b"] } }, { A: { required: ["b", "a"] } }, true],
  [
    "another order in a value whose key is called like a keyword",
    { A: { enum: [{ required: ["a", "b"] }] } },
    { A: { enum: [{ required: ["b", "a"] }] } },
    false,
  ],
  [
    "a constant with a list that is there twice",
    { A: { const: { type: ["a", "a"] } } },
    { A: { const: { type: ["a"] } } },
    false,
  ],
  ["another order of the keys of a value", { A: { const: { a: 1, b: 2 } } }, { A: { const: { b: 2, a: 1 } } }, true],
  ["another order of values", { A: { enum: ["a", { b: 1 }] } }, { A: { enum: [{ b: 1 }, "a"] } }, true],
  [
    "properties that are called like keywords",
    { A: { properties: { enum: { type: "string" }, const: { $ref: "#/components/schemas/B" } } }, B: { type: "null" } },
    { A: { properties: { enum: { type: "string" }, const: { $ref: "#/components/schemas/C" } } }, C: { type: "null" } },
    true,
  ],
  ["another order of items", { A: { prefixItems: [{}, false] } }, { A: { prefixItems: [false, {}] } }, false],
])("%s", (_, one, other, want) => {
  expect(same(one as JsonObject, other as JsonObject)).toBe(want);
});
