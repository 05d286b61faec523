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
  ["another order of items", { A: { prefixItems: [{}, false] } }, { A: { prefixItems: [false, {}] } }, false],
])("%s", (_, one, other, want) => {
  expect(same(one as JsonObject, other as JsonObject)).toBe(want);
});
