import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object): object => ({ type: "object", required: Object.keys(properties), properties });
const kind = { type: "string" };
const schemas = {
  Cat: { ...object({ kind, meow: { const: true } }) },
  Dog: { ...object({ kind, bark: { const: true } }) },
  Fixed: { ...object({ kind: { const: "fixed" } }) },
  Pet: {
    ...object({ kind }),
    discriminator: { propertyName: "kind", mapping: { cub: "#/components/schemas/Kitten", pup: "Puppy" } },
  },
  Kitten: { allOf: [ref("Pet"), object({ paws: { const: 4 } })] },
  Puppy: { allOf: [ref("Pet"), object({ tail: { const: 1 } })] },
};
const mapping = { cat: "#/components/schemas/Cat", dog: "Dog" };
const discriminator = { propertyName: "kind", mapping };
const union = { oneOf: [ref("Cat"), ref("Dog")], discriminator };

describe("a made value has the name of its branch", () => {
  it.each<[name: string, schema: object, want: unknown]>([
    ["by the mapping", union, { kind: "cat", meow: true }],
    [
      "by the name of a schema in the mapping",
      { ...union, oneOf: [ref("Dog"), ref("Cat")] },
      { kind: "dog", bark: true },
    ],
    ["of anyOf", { anyOf: [ref("Dog")], discriminator }, { kind: "dog", bark: true }],
    [
      "without a mapping",
      { oneOf: [ref("Cat")], discriminator: { propertyName: "kind" } },
      { kind: "Cat", meow: true },
    ],
    ["in a property", object({ pet: union }), { pet: { kind: "cat", meow: true } }],
    ["in a list", { type: "array", items: union, minItems: 1, maxItems: 1 }, [{ kind: "cat", meow: true }]],
    ["of a base", ref("Kitten"), { kind: "cub", paws: 4 }],
    ["of a base that the mapping names", ref("Puppy"), { kind: "pup", tail: 1 }],
    [
      "unless the branch says another",
      { oneOf: [ref("Fixed")], discriminator: { ...discriminator, mapping: { x: "Fixed" } } },
      { kind: "fixed" },
    ],
  ])("%s", async (_, schema, want) => {
    const content = { "application/json": { schema } };
    await using mock = await startMock({
      openapi: "3.1.0",
      info: { title: "Made", version: "1" },
      paths: { "/x": { get: { responses: { "200": { description: "x", content } } } } },
      components: { schemas },
    });
    expect(await (await fetch(`${mock.url}/x`)).json()).toEqual(want);
  });
});
