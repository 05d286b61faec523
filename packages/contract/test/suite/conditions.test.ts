// biome-ignore-all lint/suspicious/noThenProperty: JSON Schema has a keyword of that name.
import { expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const text = { type: "string", maxLength: 20 };
const whole = { type: "integer", minimum: 0, maximum: 99 };

/** An order that uses every keyword which looks at a value as a whole. */
const Order = {
  type: "object",
  required: ["kind"],
  unevaluatedProperties: false,
  properties: {
    kind: { enum: ["card", "cash"] },
    number: text,
    zip: text,
    city: text,
    gift: { $ref: "#/components/schemas/Gift" },
    labels: { type: "object", additionalProperties: false, patternProperties: { "^x-[a-z]{1,5}$": whole } },
    notes: { type: "object", propertyNames: { pattern: "^[a-z]{1,8}$" }, additionalProperties: text },
    sizes: { type: "array", items: whole, contains: { minimum: 10 }, minContains: 2, maxContains: 3, maxItems: 5 },
    pair: { type: "array", minItems: 1, prefixItems: [whole, text], unevaluatedItems: false },
    code: { type: "string", minLength: 1, maxLength: 5, not: { enum: ["a", "abcde"] } },
  },
  dependentRequired: { zip: ["city"] },
  if: { properties: { kind: { const: "card" } } },
  then: { required: ["number"] },
  else: { not: { required: ["number"] } },
};

const Gift = {
  type: "object",
  properties: { wrapped: { type: "boolean" } },
  dependentSchemas: { wrapped: { required: ["card"], properties: { card: text } } },
};

const body = { "application/json": { schema: { $ref: "#/components/schemas/Order" } } };
const post = {
  operationId: "addOrder",
  requestBody: { required: true, content: body },
  responses: { "200": { description: "x", content: body } },
};
const root = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: { "/orders": { post } },
  components: { schemas: { Gift, Order } },
};

it("keywords that look at a value as a whole are tried inside and just outside, on both sides of the wire", async () => {
  const { failures, matrix, results } = await runContract(fixtureContract(root), { runs: 10, seed: 3 });
  expect(failures).toEqual([]);
  const cells = matrix.operations.flatMap((each) => Object.values(each.cells).flat());
  expect(cells.filter(({ state }) => state !== "pass")).toEqual([]);
  const titles = results.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining([
      "has body if: then refused",
      "has body if: else refused",
      "has body dependentRequired: zip without city refused",
      "has body/gift dependentSchemas: with wrapped and a wrong required refused",
      "has body unevaluatedProperties: one more refused",
      "sends body/sizes minContains: 2 that match",
      "has body/sizes minContains: 1 that match refused",
      "has body/sizes maxContains: 4 that match refused",
      "has body/pair unevaluatedItems: 3 items refused",
      "sends body/code not: what may be",
      "has body/code not: what must not be refused",
    ]),
  );
  for (const keyword of ["labels patternProperties", "notes propertyNames"]) {
    expect(titles).toContainEqual(expect.stringMatching(`^has body/${keyword}: .* refused$`));
  }
});
