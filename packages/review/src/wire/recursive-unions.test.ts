import type { JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

const KINDS = 24;
const FIELDS = 60;

/** Nodes of many kinds, each of which holds nodes of all kinds at a place of its own, and uses one component. */
function tree(weights: readonly string[]): string {
  const names = Array.from({ length: KINDS }, (_, index) => `Node${index}`);
  const references = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const fields = (name: string): JsonObject =>
    Object.fromEntries(Array.from({ length: FIELDS }, (_, index) => [`${name}Field${index}`, { type: "string" }]));
  const nodes = names.map((name): [string, JsonObject] => [
    name,
    {
      type: "object",
      required: ["type"],
      properties: {
        type: { type: "string", enum: [name] },
        ...fields(name),
        style: { $ref: "#/components/schemas/Style" },
        children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
      },
    },
  ]);
  const schemas = {
    ...Object.fromEntries(nodes),
    Node: { oneOf: references, discriminator: { propertyName: "type" } },
    Style: { type: "object", properties: { weight: { enum: [...weights] } } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Node" } } };
  const paths = { "/tree": { get: { responses: { "200": { description: "All.", content } } } } };
  return JSON.stringify({ paths, components: { schemas } });
}

test("a value that is new in what every node of a tree uses is found", () => {
  const found = told(draftsOf(tree(["bold"]), tree(["bold", "light"])));
  expect(found).toEqual(['breaking: `weight` of Style may be "light": {"type":"Node0","style":{"weight":"light"}}']);
});
