import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

const integer = { type: "integer" };
const list = { type: "array", items: integer, maxItems: 3 };
const object = {
  type: "object",
  required: ["a"],
  properties: { a: integer, b: { type: "string" } },
  additionalProperties: false,
};

interface Case {
  readonly in: "path" | "query" | "header";
  readonly style: string;
  readonly explode: boolean;
  readonly schema: object;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

// good and bad are path segments, query strings or header values, as on the wire.
const cases: readonly Case[] = [
  {
    in: "path",
    style: "simple",
    explode: false,
    schema: integer,
    good: ["5", "-5", "1e3"],
    bad: ["x", "5.5", "05", "5%2C6"],
  },
  { in: "path", style: "simple", explode: false, schema: list, good: ["1,2", "1"], bad: ["1,x", "1,2,3,4"] },
  { in: "path", style: "simple", explode: false, schema: object, good: ["a,1,b,x"], bad: ["a,x", "b,1", "a,1,c,2"] },
  { in: "path", style: "simple", explode: true, schema: object, good: ["a=1,b=x"], bad: ["a=x", "b=1"] },
  { in: "path", style: "label", explode: false, schema: list, good: [".1,2"], bad: [".1,x"] },
  { in: "path", style: "label", explode: true, schema: list, good: [".1.2"], bad: [".1.x"] },
  { in: "path", style: "matrix", explode: false, schema: list, good: [";p=1,2"], bad: [";p=1,x"] },
  { in: "path", style: "matrix", explode: true, schema: list, good: [";p=1;p=2"], bad: [";p=1;p=x"] },
  { in: "path", style: "matrix", explode: true, schema: object, good: [";a=1;b=x"], bad: [";a=x"] },
  {
    in: "query",
    style: "form",
    explode: true,
    schema: list,
    good: ["p=1&p=2", "p=1", ""],
    bad: ["p=1&p=x", "p=", "p=1,2"],
  },
  { in: "query", style: "form", explode: false, schema: list, good: ["p=1,2", "p=1%2C2"], bad: ["p=1,x", "p=1%2Cx"] },
  { in: "query", style: "form", explode: true, schema: object, good: ["a=1&b=x", ""], bad: ["a=x", "b=x", "a=1&c=2"] },
  { in: "query", style: "form", explode: false, schema: object, good: ["p=a,1,b,x"], bad: ["p=a,x"] },
  {
    in: "query",
    style: "form",
    explode: true,
    schema: { type: "object", additionalProperties: integer, maxProperties: 2 },
    good: ["a=1&b=2", "p=1", ""],
    bad: ["a=x", "a=1&b=2&c=3"],
  },
  {
    in: "query",
    style: "form",
    explode: true,
    schema: { type: "object", minProperties: 2 },
    good: ["a=1&b=x", ""],
    bad: ["a=1"],
  },
  { in: "query", style: "form", explode: true, schema: integer, good: ["p=1"], bad: ["p=1&p=2", "p", "p=1&q=2"] },
  { in: "query", style: "pipeDelimited", explode: false, schema: list, good: ["p=1|2", "p=1%7C2"], bad: ["p=1|x"] },
  { in: "query", style: "spaceDelimited", explode: false, schema: list, good: ["p=1%202", "p=1+2"], bad: ["p=1%20x"] },
  {
    in: "query",
    style: "deepObject",
    explode: true,
    schema: object,
    good: ["p[a]=1&p[b]=x", "p%5Ba%5D=1"],
    bad: ["p[a]=x", "p[b]=x", "p[a]=1&p[c]=1"],
  },
  {
    in: "query",
    style: "deepObject",
    explode: true,
    schema: list,
    good: ["p=1&p=2", "p=1", "p[]=1&p[]=2", "p[0]=1&p[1]=2"],
    bad: ["p=x", "p[]=x", "p[0]=1&p[1]=x", "p=1&p=2&p=3&p=4"],
  },
  {
    in: "query",
    style: "deepObject",
    explode: true,
    schema: { type: "object", properties: { rows: { type: "array", items: object, minItems: 2 } } },
    good: ["p[rows][0][a]=1&p[rows][1][a]=2&p[rows][1][b]=x"],
    bad: ["p[rows][0][a]=1", "p[rows][0][a]=1&p[rows][1][a]=x", "p[rows][0][a]=1&p[rows][1][b]=x"],
  },
  {
    in: "query",
    style: "deepObject",
    explode: true,
    schema: { type: "object", additionalProperties: { type: "object", additionalProperties: integer } },
    good: ["p[one][a]=1&p[two][b]=2"],
    bad: ["p[one][a]=x", "p[one]=1"],
  },
  {
    in: "query",
    style: "deepObject",
    explode: true,
    schema: { anyOf: [{ type: "array", items: { enum: ["a", "b"] } }, { enum: [""] }] },
    good: ["p=a&p=b", "p=a", "p="],
    bad: ["p=c", "p=a&p=c"],
  },
  {
    in: "query",
    style: "form",
    explode: true,
    schema: { oneOf: [integer, { const: "all" }] },
    good: ["p=5", "p=all"],
    bad: ["p=some"],
  },
  { in: "query", style: "form", explode: true, schema: { type: "boolean" }, good: ["p=true"], bad: ["p=True", "p=1"] },
  {
    in: "query",
    style: "form",
    explode: true,
    schema: { type: "string", maxLength: 3 },
    good: ["p=a+b", "p=%F0%9F%98%80ab", "p=123"],
    bad: ["p=abcd"],
  },
  { in: "header", style: "simple", explode: false, schema: list, good: ["1,2", "1, 2"], bad: ["1, x"] },
];

let mock: Mock;

beforeAll(async () => {
  const paths = cases.map(({ good: _, bad: __, ...parameter }, index) => [
    parameter.in === "path" ? `/c${index}/{p}` : `/c${index}`,
    {
      get: {
        parameters: [{ name: "p", required: parameter.in === "path", ...parameter }],
        responses: { "204": { description: "x" } },
      },
    },
  ]);
  mock = await startMock({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: Object.fromEntries(paths) });
});
afterAll(() => mock.close());

const rows = cases.flatMap((spec, index) => [
  ...spec.good.map((text) => ({ ...spec, index, text, status: 204 })),
  ...spec.bad.map((text) => ({ ...spec, index, text, status: 422 })),
]);

it.each(rows)("$in $style explode=$explode: $text gets $status", async ({ in: place, index, text, status }) => {
  const path = place === "path" ? `/${text}` : place === "query" && text !== "" ? `?${text}` : "";
  const headers = place === "header" ? { p: text } : {};
  expect((await fetch(`${mock.url}/c${index}${path}`, { headers })).status).toBe(status);
});
