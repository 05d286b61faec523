import { expect, it } from "vitest";
import { parse } from "yaml";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { reachedOnlyThrough } from "./reached.ts";

const REF = "{ $ref: '#/components/schemas/Pet' }";

/** Whether only the operation that goes leads to `Pet`, where another one has an answer with a schema or an example. */
function isAlone(other: string, base = "{}"): boolean {
  const version = inMemory(
    parse(`openapi: 3.1.0
info: { title: a, version: "1" }
paths:
  /gone: { get: { responses: { "200": { description: d, content: { application/json: { schema: ${REF} } } } } } }
  /kept: { get: { responses: { "200": { description: d, content: { application/json: ${other} } } } } }
components: { schemas: { Pet: { type: object }, Base: ${base} } }
`),
  );
  return reachedOnlyThrough(version, new Set(["#/paths/~1gone/get"]))("#/components/schemas/Pet");
}

const BASE = "{ schema: { $ref: '#/components/schemas/Base' } }";

it.each([
  ["nothing else", "{ schema: {} }", "{}", true],
  ["a reference", `{ schema: ${REF} }`, "{}", false],
  ["a reference of a reference", BASE, `{ properties: { pet: ${REF} } }`, false],
  ["a reference in an example", `{ example: ${REF} }`, "{}", true],
  ["a reference in an enum", `{ schema: { enum: [${REF}] } }`, "{}", true],
  ["a property called $ref", "{ schema: { properties: { $ref: { type: string } } } }", "{}", true],
  [
    "a mapping by reference",
    BASE,
    "{ discriminator: { propertyName: k, mapping: { p: '#/components/schemas/Pet' } } }",
    false,
  ],
  ["a mapping by name", BASE, "{ discriminator: { propertyName: k, mapping: { p: Pet } } }", false],
  ["a mapping of what has no key", BASE, "{ discriminator: { propertyName: k, defaultMapping: Pet } }", false],
  ["a property called mapping", BASE, "{ properties: { mapping: { description: Pet } } }", true],
])("beside what goes, %s", (_name, other, base, want) => {
  expect(isAlone(other, base)).toBe(want);
});
