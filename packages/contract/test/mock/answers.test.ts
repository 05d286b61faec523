import { describe, expect, it } from "vitest";
import { type MockEvent, type MockOptions, startMock } from "../../src/index.ts";

type Schemas = { readonly [name: string]: object };

const described = (responses: object, schemas: Schemas = {}): object => ({
  openapi: "3.1.0",
  info: { title: "Answers", version: "1" },
  paths: { "/x": { get: { operationId: "getX", responses } } },
  components: { schemas },
});
const content = (type: string, media: object): object => ({ description: "x", content: { [type]: media } });
const json = (schema: object): object => ({ "200": content("application/json", { schema }) });

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly warning: string | null;
}

async function answer(document: object, options: MockOptions = {}, headers = {}): Promise<Answer> {
  await using mock = await startMock(document, options);
  const response = await fetch(`${mock.url}/x`, { headers });
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    text: await response.text(),
    warning: response.headers.get("specwright-warning"),
  };
}

const object = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const self = { $ref: "#/components/schemas/Self" };

describe("an answer is made where the document has no example", () => {
  it.each<[string, object, Schemas, RegExp]>([
    ["of a pattern", { type: "string", pattern: "^(0|[1-9][0-9]{15})$" }, {}, /^"(0|[1-9][0-9]{15})"$/],
    ["of a pattern with assertions", { type: "string", pattern: "^(?=a)[ab]{1}$" }, {}, /^"a"$/],
    [
      "of positions",
      { type: "array", prefixItems: [{ const: 1 }, { const: "a" }], items: false, minItems: 2 },
      {},
      /^\[1,"a"\]$/,
    ],
    ["of an exact multiple", { type: "number", multipleOf: 0.25, minimum: 0.3, maximum: 0.6 }, {}, /^0\.5$/],
    ["of itself", self, { Self: object({ id: { const: 1 }, next: self }, { required: ["id"] }) }, /^\{"id":1/],
    [
      "of different items",
      {
        type: "array",
        uniqueItems: true,
        minItems: 2,
        maxItems: 2,
        items: { type: "integer", minimum: 1, maximum: 2 },
      },
      {},
      /^\[(1,2|2,1)\]$/,
    ],
  ])("%s", async (_, schema, schemas, want) => {
    const { status, text } = await answer(described(json(schema), schemas));
    expect([status, text]).toEqual([200, expect.stringMatching(want)]);
  });

  it("of many schemas, each with all the others", async () => {
    const names = Array.from({ length: 25 }, (_, index) => `S${index}`);
    const links = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(names.map((name) => [name, object(links)]));
    const { status, text } = await answer(described(json({ $ref: "#/components/schemas/S0" }), schemas));
    expect([status, text.length < 100_000]).toEqual([200, true]);
  });

  it("for a failure that is documented by a reference alone", async () => {
    const problem = { $ref: "#/components/schemas/Problem" };
    const schemas = {
      Problem: object({ message: { type: "string", pattern: "^[a-c]{30}$" } }, { required: ["message"] }),
    };
    const document = described(
      { ...json({ const: 1 }), default: content("application/json", { schema: problem }) },
      schemas,
    );
    const { status, text } = await answer(document, {}, { prefer: "code=503" });
    expect([status, text]).toEqual([503, expect.stringMatching(/^\{"message":"[a-c]{30}"\}$/)]);
  });

  it("where the file of the example is not there", async () => {
    const examples = { gone: { externalValue: "no/such.json" } };
    const { status, text } = await answer(
      described({ "200": content("application/json", { schema: { const: 1 }, examples }) }),
    );
    expect([status, text]).toEqual([200, "1"]);
  });

  it("with the headers that it needs", async () => {
    const headers = { "X-Count": { required: true, schema: { type: "string", pattern: "^(?!b)[ab]$" } } };
    await using mock = await startMock(described({ "204": { description: "x", headers } }));
    expect((await fetch(`${mock.url}/x`)).headers.get("x-count")).toBe("a");
  });
});

it("says so where the answer goes on in another protocol", async () => {
  const { status, type, text } = await answer(described({ "101": { description: "x" } }));
  expect([status, type, JSON.parse(text).type]).toEqual([
    426,
    "application/problem+json",
    "urn:specwright:mock:upgrade-required",
  ]);
});

it("answers with an example of OpenAPI 3.2", async () => {
  const media = { schema: { type: "object" }, examples: { one: { dataValue: { id: 3 }, serializedValue: "…" } } };
  const document = { ...described({ "200": content("application/json", media) }), openapi: "3.2.0" };
  expect((await answer(document)).text).toBe('{"id":3}');
});

describe("an answer is written in its media type", () => {
  const pet = object({ name: { const: "Rex & <co>" }, tags: { const: [1, 2] } }, { required: ["name", "tags"] });
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  it.each<[string, object, string]>([
    [
      "application/xml",
      { schema: pet },
      `${xml}<answer><name>Rex &amp; &lt;co&gt;</name><tags>1</tags><tags>2</tags></answer>`,
    ],
    ["application/soap+xml", { example: { a: null } }, `${xml}<answer><a></a></answer>`],
    ["text/xml", { example: ["a", { "1 b": 2 }] }, `${xml}<answer><item>a</item><item><item>2</item></item></answer>`],
    ["application/xml", { example: "<own/>" }, "<own/>"],
    ["text/plain", { schema: { const: 5 } }, "5"],
    ["text/csv", { example: "a,b" }, "a,b"],
    ["application/jwt", { schema: { const: { a: 1 } } }, '{"a":1}'],
    ["text/event-stream", { schema: { const: { a: 1 } } }, 'data: {"a":1}\n\n'],
    [
      "text/event-stream",
      { example: { event: "x", data: { a: 1 }, id: "7", retry: 50 } },
      'event: x\ndata: {"a":1}\nid: 7\nretry: 50\n\n',
    ],
    ["text/event-stream", { example: { data: "a\nb" } }, "data: a\ndata: b\n\n"],
    ["text/event-stream", { schema: object({}), example: "data: {}\n\n" }, "data: {}\n\n"],
    ["text/event-stream", { schema: object({}), example: [{ data: {} }, {}] }, "data: {}\n\ndata: {}\n\n"],
    ["text/event-stream", { example: [{ data: 1 }, { a: 2 }] }, 'data: 1\n\ndata: {"a":2}\n\n'],
    ["text/event-stream", { example: { data: 1, total: 2 } }, 'data: {"data":1,"total":2}\n\n'],
    ["application/json; charset=utf-8", { schema: { const: "a" } }, '"a"'],
  ])("%s %j", async (type, media, want) => {
    const found = await answer(described({ "200": content(type, media) }));
    expect([found.status, found.type, found.text]).toEqual([200, type, want]);
  });
});

describe("an example that is off", () => {
  const wrong = described({
    "200": content("application/json", {
      schema: object({ next: { type: "string", format: "uri" } }),
      example: { next: "/2" },
    }),
  });
  const said =
    'getX, status 200, #/paths/~1x/get/responses/200: response/body/next must match format "uri". Correct the example or the schema.';

  it("is told in its place, unless a warning is wanted", async () => {
    const { status, text, warning } = await answer(wrong);
    expect([status, JSON.parse(text).detail, warning]).toEqual([500, said, null]);
  });

  it("is sent with a warning where one is wanted, and told to the log", async () => {
    const told: MockEvent[] = [];
    const found = await answer(wrong, { answers: "warn", log: (event) => told.push(event) });
    expect(found).toEqual({ status: 200, type: "application/json", text: '{"next":"/2"}', warning: said });
    expect(told.map((event) => [event.type, "message" in event && event.message])).toEqual([
      ["warned", said],
      ["answered", false],
    ]);
  });

  it.each<[string, object, Answer]>([
    [
      "a header that HTTP cannot carry",
      { "200": { description: "x", headers: { "X-Name": { schema: { type: "string" }, example: "名" } } } },
      {
        status: 200,
        type: null,
        text: "",
        warning:
          "getX, status 200, #/paths/~1x/get/responses/200: response/header/x-name has characters that HTTP cannot carry (only Latin-1). Correct the example or the schema.",
      },
    ],
    [
      "a schema that no value fits",
      json({ type: "string", pattern: "^(?=b)a$" }),
      {
        status: 200,
        type: "application/json",
        text: expect.any(String),
        warning: expect.stringContaining("must match pattern"),
      },
    ],
    [
      "an example that is right",
      { "200": content("application/json", { example: 1 }) },
      { status: 200, type: "application/json", text: "1", warning: null },
    ],
  ])("%s", async (_, responses, want) => {
    expect(await answer(described(responses), { answers: "warn" })).toEqual(want);
  });
});

describe("a range of media types", () => {
  const text = { type: "string" };
  it.each<[type: string, media: object, accept: string, wantType: string, wantText: string]>([
    ["*/*", { schema: text, example: "a" }, "*/*", "application/json", '"a"'],
    ["*/*", { schema: { const: 5 } }, "*/*", "application/json", "5"],
    ["*/*", { schema: text, example: "a" }, "text/plain", "text/plain", "a"],
    ["*/*", { schema: { type: "string", format: "binary" }, example: "a" }, "*/*", "text/plain", "a"],
    ["*/*", { example: "a" }, "*/*", "text/plain", "a"],
    ["application/*", { schema: { const: 5 } }, "*/*", "application/json", "5"],
    ["application/*", { example: "a" }, "*/*", "application/octet-stream", "a"],
    ["text/*", { schema: text, example: "a" }, "*/*", "text/plain", "a"],
  ])("%s with %j, asked for with %s, is answered with %s", async (type, media, accept, wantType, wantText) => {
    const made = await answer(described({ "200": content(type, media) }), {}, { accept });
    expect([made.status, made.type, made.text]).toEqual([200, wantType, wantText]);
  });
});
