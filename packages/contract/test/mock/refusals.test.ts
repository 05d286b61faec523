import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

type Named = Record<string, unknown>;

const schema = {
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: {
    name: { type: "string", maxLength: 5 },
    user_id: { type: "string" },
    id: { type: "integer" },
    enabled: { type: "boolean" },
    tags: {
      type: "array",
      maxItems: 2,
      items: { type: "object", required: ["label"], properties: { label: { type: "string" } } },
    },
  },
};
const text = { type: "string" };
const object = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const list = (items: object): object => ({ type: "array", items });

/** A document whose refusals have this schema and these examples. */
function refusing(responses: {
  [status: string]: { type?: string | null; schema?: object; examples?: Named };
}): object {
  const described = Object.entries(responses).map(
    ([status, { type = "application/json", schema: own, examples = {} }]) => {
      const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
      const media = { ...(own && { schema: own }), ...(Object.keys(named).length > 0 && { examples: named }) };
      return [status, { description: "x", ...(type !== null && { content: { [type]: media } }) }];
    },
  );
  const post = {
    operationId: "add",
    parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { "204": { description: "x" }, ...Object.fromEntries(described) },
  };
  return { openapi: "3.1.0", info: { title: "Refusals", version: "1" }, paths: { "/x": { post } } };
}

async function refused(document: object, body: unknown, query = ""): Promise<[number, unknown]> {
  await using mock = await startMock(document);
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${mock.url}/x${query}`, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return [response.status, isJson ? JSON.parse(answer) : answer];
}

const located = object({
  detail: list(
    object(
      { loc: list({ anyOf: [text, { type: "integer" }] }), msg: text, type: text },
      { required: ["loc", "msg", "type"] },
    ),
  ),
});
const at = (...loc: unknown[]): { readonly detail: object[] } => ({ detail: [{ loc, msg: "x", type: "y" }] });
const noLabel = { name: "a", tags: [{ label: "a" }, {}] };

it.each<
  [name: string, responses: Parameters<typeof refusing>[0], body: unknown, query: string, want: [number, unknown]]
>([
  [
    "the example that names the place in a list of keys",
    { "422": { schema: located, examples: { user: at("body", "user_id"), name: at("body", "name") } } },
    { name: 1 },
    "",
    [422, at("body", "name")],
  ],
  [
    "the example that names it in a member",
    { "400": { schema: object({ field: text }), examples: { a: { field: "enabled" }, b: { field: "name" } } } },
    {},
    "",
    [400, { field: "name" }],
  ],
  [
    "the example whose text names it",
    { "400": { examples: { a: { error: "enabled must be true or false" }, b: { error: "The userId is wrong" } } } },
    { name: "a", user_id: 1 },
    "",
    [400, { error: "The userId is wrong" }],
  ],
  [
    "the example whose map of errors has it",
    { "400": { examples: { a: { errors: { enabled: ["wrong"] } }, b: { errors: { name: ["wrong"] } } } } },
    {},
    "",
    [400, { errors: { name: ["wrong"] } }],
  ],
  [
    "of two that name it the one that says that it is missing",
    { "400": { examples: { a: { error: "name is too long" }, b: { error: "name is required" } } } },
    {},
    "",
    [400, { error: "name is required" }],
  ],
  [
    "of two that name it the one that does not say that it is missing",
    { "400": { examples: { a: { error: "name is required" }, b: { error: "name is too long" } } } },
    { name: "too long" },
    "",
    [400, { error: "name is too long" }],
  ],
  [
    "the example of another status, if it fits",
    {
      "422": { schema: object({ error: text }), examples: { a: { error: "enabled is wrong" } } },
      "400": { examples: { b: { error: "limit is wrong" } } },
    },
    { name: "a" },
    "?limit=a",
    [400, { error: "limit is wrong" }],
  ],
  [
    "a body that is made, where each example blames something else",
    { "422": { schema: located, examples: { user: at("body", "user_id"), limit: at("query", "name") } } },
    {},
    "",
    [422, { detail: [{ loc: ["body", "name"], msg: "name is required", type: "required" }] }],
  ],
  [
    "a body that is made for a place in a list",
    { "422": { schema: located } },
    noLabel,
    "",
    [422, { detail: [{ loc: ["body", "tags", 1, "label"], msg: "tags.1.label is required", type: "required" }] }],
  ],
  [
    "a body that is made, and not an example whose text names a longer name",
    {
      "400": {
        schema: object({ message: text }, { required: ["message"] }),
        examples: { a: { message: "user_id must be an id" } },
      },
    },
    { name: "a", id: "b" },
    "",
    [400, { message: "id must be integer" }],
  ],
  [
    "a body that is made, and not an example that says nothing of it",
    {
      "400": {
        schema: object({ message: text, status: { type: "integer" } }),
        examples: { a: { message: "enabled is wrong", status: 1 } },
      },
    },
    { name: "a" },
    "?limit=a",
    [400, { message: "limit must be integer", status: 400 }],
  ],
  [
    "a body that is made, and not an example that names the place without a complaint",
    {
      "400": {
        schema: object({ message: text }),
        examples: { a: { message: "a user with this name exists" }, b: { message: "enabled is wrong for name" } },
      },
    },
    {},
    "",
    [400, { message: "name is required" }],
  ],
  [
    "the example that complains of several",
    { "400": { examples: { a: { error: "Missing id" }, b: { error: "user_id and name are required" } } } },
    { user_id: 1 },
    "",
    [400, { error: "user_id and name are required" }],
  ],
  [
    "made for the status whose examples blame fields",
    {
      "422": { schema: object({ error: text }), examples: { a: { error: "No such template" } } },
      "400": { schema: object({ error: text }), examples: { b: { error: "enabled is wrong" } } },
    },
    {},
    "",
    [400, { error: "name is required" }],
  ],
  [
    "a status without a body, if it comes first and no example of another one fits",
    {
      "422": { type: null },
      "400": { schema: object({ error: text }), examples: { a: { error: "enabled is wrong" } } },
    },
    {},
    "",
    [422, ""],
  ],
  [
    "a body that is made, and not an example that blames another place too",
    {
      "422": {
        schema: located,
        examples: { a: { detail: [at("body", "name"), at("body", "id")].flatMap((each) => each.detail) } },
      },
    },
    {},
    "",
    [422, { detail: [{ loc: ["body", "name"], msg: "name is required", type: "required" }] }],
  ],
  ...["?limit=a", ""].map((query): [string, Parameters<typeof refusing>[0], unknown, string, [number, unknown]] => [
    `an error of JSON:API, of what is sent with "${query}"`,
    {
      "400": {
        schema: object({
          errors: list(
            object({ status: text, detail: text, source: object({ pointer: text, parameter: text, header: text }) }),
          ),
        }),
      },
    },
    query === "" ? noLabel : { name: "a" },
    query,
    [
      400,
      {
        errors: [
          query === ""
            ? { status: "400", detail: "tags.1.label is required", source: { pointer: "/tags/1/label" } }
            : { status: "400", detail: "limit must be integer", source: { parameter: "limit" } },
        ],
      },
    ],
  ]),
  ...["max tags of an item exceeded", "too many tags", "the maximum tags are 2"].map(
    (message): [string, Parameters<typeof refusing>[0], unknown, string, [number, unknown]] => [
      `a list that is too long: ${message}`,
      { "400": { examples: { a: { message: "tags are required to have a label" }, b: { message } } } },
      { name: "a", tags: [{ label: "a" }, { label: "b" }, { label: "c" }] },
      "",
      [400, { message }],
    ],
  ),
  [
    "an error that names the part by an enumeration",
    {
      "400": {
        schema: object(
          { location: { enum: ["body", "query"] }, param: text, issue: { enum: ["A"] } },
          { required: ["location"] },
        ),
      },
    },
    { name: "a" },
    "?limit=a",
    [400, { location: "query", param: "limit" }],
  ],
  [
    "told in an envelope of another name",
    { "400": { schema: object({ _links: object({ href: text }), tppNotes: list(object({ text, path: text })) }) } },
    {},
    "",
    [400, { tppNotes: [{ text: "name is required", path: "name" }] }],
  ],
  [
    "a map of errors that is made",
    {
      "400": {
        schema: object({ errors: { type: "object", additionalProperties: list(text) } }, { required: ["errors"] }),
      },
    },
    {},
    "",
    [400, { errors: { name: ["is required"] } }],
  ],
  [
    "each of several places",
    { "400": { schema: object({ errors: list(object({ field: text, message: text }, { required: ["field"] })) }) } },
    { name: "a", enabled: 1, more: 1 },
    "",
    [
      400,
      {
        errors: [
          { field: "more", message: "more is not allowed" },
          { field: "enabled", message: "enabled must be boolean" },
        ],
      },
    ],
  ],
  [
    "a problem of RFC 9457",
    {
      "400": {
        type: "application/problem+json",
        schema: object({
          type: { type: "string", format: "uri" },
          title: text,
          status: { type: "integer" },
          detail: text,
        }),
      },
    },
    {},
    "",
    [400, { title: "name is required", status: 400, detail: "name is required" }],
  ],
  ["a text", { "400": { type: "text/plain", schema: text } }, {}, "", [400, "name is required"]],
  [
    "a text without a schema",
    { "400": { type: "text/plain", examples: { a: "enabled is wrong" } } },
    {},
    "",
    [400, "name is required"],
  ],
  [
    "a text that is short",
    { "400": { schema: object({ error: { type: "string", maxLength: 8 } }) } },
    {},
    "",
    [400, { error: "name is " }],
  ],
  [
    "one that blames nothing, where nothing can be made",
    { "400": { examples: { a: { error: "enabled is wrong" }, b: { error: "Bad request" } } } },
    {},
    "",
    [400, { error: "Bad request" }],
  ],
  [
    "values of the schema, where it has no room for a text",
    {
      "400": {
        schema: object({ code: { const: 7 } }, { required: ["code"] }),
        examples: { a: { code: 7, field: "enabled" } },
      },
    },
    {},
    "",
    [400, { code: 7 }],
  ],
  [
    "the range, if no status is documented by its number",
    { "4XX": { schema: object({ error: text }) } },
    {},
    "",
    [422, { error: "name is required" }],
  ],
  [
    "the number before the range",
    { "400": { schema: object({ error: text }) }, default: { schema: object({ no: text }) } },
    {},
    "",
    [400, { error: "name is required" }],
  ],
])("a refusal is %s", async (_, responses, body, query, want) => {
  expect(await refused(refusing(responses), body, query)).toEqual(want);
});

it("is the mock's own where each example blames something else and there is no schema", async () => {
  const document = refusing({ "400": { examples: { a: { error: "enabled is wrong" } } } });
  const [status, answer] = await refused(document, {});
  expect([status, answer]).toMatchObject([422, { type: "urn:specwright:mock:invalid-request", operation: "add" }]);
});

it("ends where the schema of refusals is a knot of unions", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `S${index}`);
  const each = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const knot = object(
    { code: { type: "integer" }, inner: { oneOf: [{ type: "null" }, ...each] } },
    { required: ["inner"] },
  );
  const schemas = Object.fromEntries(names.map((name) => [name, knot]));
  const document = { ...refusing({ "400": { schema: knot } }), components: { schemas } };
  const [status, answer] = await refused(document, {});
  expect([status, answer]).toEqual([400, expect.objectContaining({ inner: null })]);
});
