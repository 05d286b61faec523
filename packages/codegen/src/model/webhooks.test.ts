import { headlinesOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

const SETTINGS = "webhooks: { signature: none, property: event.name }";

/** Names and status of the webhooks of a package. */
function webhooks(operation: string, settings = SETTINGS): string[] {
  const model = modelOf(`webhooks: { paid: { post: { ${operation} } } }`, settings);
  const all = model.webhooks?.webhooks ?? [];
  return all.map(({ key, names, status, body }) => `${key} ${names.join("|")} ${status} ${body?.kind}`);
}

const json = (schema: string): string => `requestBody: { content: { application/json: { schema: ${schema} } } }`;
const event = (name: string): string => `{ type: object, properties: { event: { properties: { name: ${name} } } } }`;

describe("a webhook", () => {
  it.each([
    ["by its own name", json("{ type: object }"), "paid paid 200 json"],
    ["by a constant", json(event("{ const: order.paid }")), "paid order.paid 200 json"],
    ["by a list", json(event("{ enum: [a, b] }")), "paid a|b 200 json"],
    [
      "by the constant of each branch",
      json(`{ oneOf: [${event("{ const: a }")}, ${event("{ const: b }")}] }`),
      "paid a|b 200 json",
    ],
    ["by its own name beside any text", json(event("{ type: string }")), "paid paid 200 json"],
    [
      "with JSON of a kind",
      "requestBody: { content: { text/plain: {}, application/cloudevents+json: {} } }",
      "paid paid 200 json",
    ],
    ["with a form", "requestBody: { content: { application/x-www-form-urlencoded: {} } }", "paid paid 200 text"],
    ["with bytes", "requestBody: { content: { application/octet-stream: {} } }", "paid paid 200 binary"],
    ["without a body", 'responses: { "202": { description: ok } }', "paid paid 202 undefined"],
    [
      "with a failure first",
      'responses: { "410": { description: gone }, "204": { description: ok } }',
      "paid paid 204 undefined",
    ],
  ])("%s", (_, operation, want) =>
    expect(webhooks(operation.includes("responses") ? operation : `${operation}, responses: {}`)).toEqual([want]),
  );

  it("is not part of a package whose settings do not want it", () => expect(webhooks("responses: {}", "")).toEqual([]));
});

it("a description without any is refused", () =>
  expect(headlinesOf(() => modelOf("", "name: Acme\nwebhooks: { signature: none }"))).toEqual([
    "specs/acme/provider.yaml:2:1 settings: the description has neither webhooks nor callbacks",
  ]));
