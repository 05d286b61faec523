import { describe, expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { exchangeJudge } from "../../src/live/judge-exchange.ts";
import { printDrift } from "../../src/live/print-drift.ts";
import { whatCame } from "../../src/live/what-came.ts";

it.each<[code: string, value: unknown, wanted: string]>([
  ["type", "5", ", is string"],
  ["type", null, ", is null"],
  ["type", [], ", is array"],
  ["enum", "archived", ', is "archived"'],
  ["enum", "in-progress", ', is "in-progress"'],
  ["enum", "+41 79 123 45 67", ', is text like "+00 00 000 00 00"'],
  ["enum", 7, ", is 7"],
  ["const", null, ", is null"],
  ["const", {}, ", is object"],
  ["format", "2026-11-30 02:54", ', is like "0000-00-00 00:00"'],
  ["format", "Zoë@Example.org", ', is like "Aaa@Aaaaaaa.aaa"'],
  ["pattern", "x".repeat(50), `, is like "${"a".repeat(40)}…"`],
  ["maxLength", "a😀b", ", has 3"],
  ["maxItems", [1, 2], ", has 2"],
  ["maximum", 100, ", is 100"],
  ["multipleOf", 0.3, ", is 0.3"],
  ["required", {}, ""],
])("%s: of %j is told%s", (code, value, wanted) => {
  expect(whatCame(code, value)).toBe(wanted);
});

const card = {
  type: "object",
  required: ["kind", "last4"],
  properties: { kind: { const: "card" }, last4: { type: "string" } },
};
const bank = {
  type: "object",
  required: ["kind", "iban"],
  properties: { kind: { const: "bank" }, iban: { type: "string" } },
};
const order = {
  type: "object",
  additionalProperties: false,
  required: ["id", "total", "at"],
  properties: {
    id: { type: "integer" },
    total: { type: "number", maximum: 9 },
    at: { type: "string", format: "date" },
    state: { type: "string", enum: ["open", "done"] },
    pay: { oneOf: [card, bank] },
    lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
    labels: { type: "object", additionalProperties: { type: "string" } },
  },
};
const line = { type: "object", properties: { price: { type: "number" } } };
const json = (schema: object) => ({ "application/json": { schema } });
const root = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  paths: {
    "/order": {
      get: {
        operationId: "getOrder",
        responses: {
          "200": {
            description: "x",
            headers: { "X-Left": { schema: { type: "integer" } } },
            content: json({ $ref: "#/components/schemas/Order" }),
          },
        },
      },
    },
  },
  components: { schemas: { Order: order, Line: line } },
};
const whole = { id: 1, total: 2, at: "2026-01-01" };

describe("one line for each cause, with the schema that says otherwise", () => {
  it.each<[name: string, body: object, wanted: readonly string[]]>([
    ["a right answer", whole, []],
    [
      "a type deep in a list",
      { ...whole, lines: [{ price: 1 }, { price: "2" }, { price: "3" }] },
      [
        "response/body/lines/1/price must be number, is string [type] (and 1 more answer like it; described at /components/schemas/Line/properties/price)",
      ],
    ],
    [
      "a type where there is a list of values",
      { ...whole, state: 1 },
      [
        "response/body/state must be string, is number [type] (described at /components/schemas/Order/properties/state)",
      ],
    ],
    [
      "a property of a map",
      { ...whole, labels: { a: 1 } },
      [
        "response/body/labels/a must be string, is number [type] (described at /components/schemas/Order/properties/labels/additionalProperties)",
      ],
    ],
    [
      "another object",
      { data: whole },
      [
        `response/body must have required properties 'id', 'total', 'at' [required] (described at /components/schemas/Order)`,
        `response/body must NOT have additional properties: "data" [additionalProperties] (described at /components/schemas/Order)`,
      ],
    ],
    [
      "no alternative",
      { ...whole, pay: { kind: "card", iban: 1 } },
      [
        `response/body/pay must match exactly one schema in oneOf: must have required property 'last4'; kind/must be equal to constant: "bank", is "card"; iban/must be string, is number [oneOf] (described at /components/schemas/Order/properties/pay)`,
      ],
    ],
    [
      "two values that are too large in other ways are two causes",
      { ...whole, total: 10, at: "1.1.2026" },
      [
        "response/body/total must be <= 9, is 10 [maximum] (described at /components/schemas/Order/properties/total)",
        `response/body/at must match format "date", is like "0.0.0000" [format] (described at /components/schemas/Order/properties/at)`,
      ],
    ],
  ])("%s", async (_, body, wanted) => {
    expect(await toldOf(JSON.stringify(body), {})).toEqual(wanted);
  });

  it("a header", async () => {
    expect(await toldOf(JSON.stringify(whole), { "x-left": "many" })).toEqual([
      'response/header/X-Left must be integer, is like "aaaa" [type] (described at /paths/~1order/get/responses/200/headers/X-Left/schema)',
    ]);
  });
});

async function toldOf(body: string, headers: Record<string, string>): Promise<string[]> {
  const judge = exchangeJudge(await loadDocument(root));
  const drifts = judge({
    at: "2026-01-01T00:00:00.000Z",
    request: { method: "GET", path: "/order", headers: {} },
    response: { status: 200, headers: { "content-type": "application/json", ...headers }, body },
  });
  const lines = printDrift(drifts).split("\n").slice(1);
  return lines.map((each) => each.replace("  200 ", ""));
}
