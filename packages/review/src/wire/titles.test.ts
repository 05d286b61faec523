import type { JsonObject } from "@specwright/openapi";
import { expect, test } from "vitest";
import { inMemory } from "../../test/pairs/in-memory.ts";
import { compareWire } from "./compare.ts";
import { SetComparison } from "./sets.ts";

const body: JsonObject = { description: "A body.", content: { "text/plain": { schema: { type: "string" } } } };
const none: JsonObject = { description: "None." };
const get = (responses: JsonObject): JsonObject => ({ paths: { "/a": { get: { responses } } } });
const hook = (...methods: readonly string[]): JsonObject => ({
  webhooks: { ev: Object.fromEntries(methods.map((method) => [method, { responses: { "204": none } }])) },
});

const text: JsonObject = { type: "string" };
const posting = (schema: JsonObject): JsonObject => ({
  paths: {
    "/a": { post: { requestBody: { content: { "application/json": { schema } } }, responses: { "204": none } } },
  },
});
const address = (required: readonly string[], ...names: readonly string[]): JsonObject => ({
  type: "object",
  properties: {
    address: {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, text])),
      ...(required.length > 0 ? { required: [...required] } : {}),
    },
  },
});

interface Case {
  readonly name: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly want: readonly string[];
}

const named = (rule: JsonObject): JsonObject => ({
  ...posting({ $ref: "#/components/schemas/A" }),
  components: {
    schemas: {
      A: { type: "object", properties: { properties: { type: "object", properties: { items: rule } } } },
    },
  },
});

const closed = (properties: JsonObject, rest: JsonObject = { additionalProperties: false }): JsonObject => ({
  ...posting({ $ref: "#/components/schemas/A" }),
  components: { schemas: { A: { type: "object", properties: { a: { type: "string" }, ...properties }, ...rest } } },
});

const TABLE: readonly Case[] = [
  ...[{ type: "boolean" }, { type: ["string", "null"] }, {}, { const: 1 }].map((b) => ({
    name: `a property that a closed component gets: ${JSON.stringify(b)}`,
    before: closed({}),
    after: closed({ b }),
    want: ["`b` of A was added"],
  })),
  {
    name: "a property that a component with nothing else gets",
    before: closed({}, { unevaluatedProperties: false }),
    after: closed({ b: text }, { unevaluatedProperties: false }),
    want: ["`b` of A was added"],
  },
  {
    name: "a property that must not be there any more",
    before: closed({ b: text }),
    after: closed({ b: false }),
    want: ["`b` of A is no longer allowed"],
  },
  {
    name: "a map that is described",
    before: posting({ type: "object", properties: { c: { type: "object", additionalProperties: true } } }),
    after: posting({ type: "object", properties: { c: { type: "object", properties: { d: { type: "boolean" } } } } }),
    want: ["`c.d` of the request body was added"],
  },
  {
    name: "properties that are called like keywords",
    before: named({ type: "string" }),
    after: named({ type: "string", maxLength: 3 }),
    want: ["`properties.items` of A: maxLength none → 3"],
  },
  {
    name: "a body that is gone",
    before: get({ "200": body }),
    after: get({ "200": none }),
    want: ["response 200: the body was removed"],
  },
  {
    name: "a status that the default answered",
    before: get({ "204": none, default: body }),
    after: get({ "204": none, "302": none, default: body }),
    want: ["response 302 was added, without a body, unlike default"],
  },
  {
    name: "a status of a range",
    before: get({ "204": none, "4XX": body }),
    after: get({ "204": none, "409": none, "4XX": body }),
    want: ["response 409 was added, without a body, unlike 4XX"],
  },
  {
    name: "a status that the default answers now",
    before: get({ "204": none, "404": none, default: body }),
    after: get({ "204": none, default: body }),
    want: ["response 404 was removed, and default has a body"],
  },
  {
    name: "a property inside another that no component has a name for",
    before: posting(address([], "street", "phone")),
    after: posting(address([], "street")),
    want: ["`address.phone` of the request body was removed"],
  },
  {
    name: "a property of what stands in a list",
    before: posting({ type: "array", items: address([], "street") }),
    after: posting({ type: "array", items: address([], "street", "zip") }),
    want: ["`[].address.zip` of the request body was added"],
  },
  {
    name: "a property inside another that has to be there",
    before: posting(address([], "street", "zip")),
    after: posting(address(["zip"], "street", "zip")),
    want: ["`address.zip` of the request body became required"],
  },
  {
    name: "another method of a webhook",
    before: hook("post"),
    after: hook("put"),
    want: ["POST of webhook ev was removed", "PUT of webhook ev was added"],
  },
];

test.each(TABLE)("$name", ({ before, after, want }) => {
  const version = (document: JsonObject): ReturnType<typeof inMemory> =>
    inMemory({ openapi: "3.1.0", info: { title: "Titles", version: "1.0.0" }, ...document });
  const [base, head] = [version(before), version(after)];
  expect(compareWire(base, head, new SetComparison(base, head)).map(({ title }) => title)).toEqual(want);
});
