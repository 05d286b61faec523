import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const one = { const: 1 };
const object = (properties: object, more: object = {}): object => ({
  type: "object",
  required: Object.keys(properties),
  properties,
  ...more,
});
const list = (items: object, more: object = {}): object => ({
  type: "array",
  minItems: 1,
  maxItems: 1,
  items,
  ...more,
});
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe("made XML is as the schema says", () => {
  it.each<[name: string, schema: object, want: string]>([
    ["the name of the schema", { $ref: "#/components/schemas/Pet" }, "<Pet><id>1</id></Pet>"],
    ["another name", object({ id: one }, { xml: { name: "pet" } }), "<pet><id>1</id></pet>"],
    ["another name of a member", object({ id: { ...one, xml: { name: "ID" } } }), "<answer><ID>1</ID></answer>"],
    ["an attribute", object({ id: { ...one, xml: { attribute: true } }, n: one }), '<answer id="1"><n>1</n></answer>'],
    ["a list", object({ a: list(one) }), "<answer><a>1</a></answer>"],
    ["the name of an item", object({ a: list({ ...one, xml: { name: "b" } }) }), "<answer><b>1</b></answer>"],
    ["a wrapped list", object({ a: list(one, { xml: { wrapped: true } }) }), "<answer><a><a>1</a></a></answer>"],
    [
      "a wrapped list with names",
      object({ a: list({ ...one, xml: { name: "c" } }, { xml: { wrapped: true, name: "b" } }) }),
      "<answer><b><c>1</c></b></answer>",
    ],
    [
      "a namespace",
      object({ id: one }, { xml: { prefix: "p", namespace: "http://a.example/b" } }),
      '<p:answer xmlns:p="http://a.example/b"><id>1</id></p:answer>',
    ],
    [
      "no property that is never received",
      object({ id: one, key: { type: "string", writeOnly: true } }),
      "<answer><id>1</id></answer>",
    ],
    [
      "none below allOf",
      { allOf: [object({ id: one }), { properties: { key: { type: "string", writeOnly: true } } }] },
      "<answer><id>1</id></answer>",
    ],
    ["a list at the root", list(object({ id: one })), "<answer><item><id>1</id></item></answer>"],
  ])("%s", async (_, schema, want) => {
    const content = { "application/xml": { schema } };
    await using mock = await startMock({
      openapi: "3.1.0",
      info: { title: "Made", version: "1" },
      paths: { "/x": { get: { responses: { "200": { description: "x", content } } } } },
      components: { schemas: { Pet: object({ id: one }) } },
    });
    expect(await (await fetch(`${mock.url}/x`)).text()).toBe(declaration + want);
  });
});
