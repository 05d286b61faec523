import { describe, expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { type Contract, runContract } from "../../src/index.ts";
import { compareValidation } from "../../src/validation/compare-validation.ts";
import { fixtureContract, type Sabotage } from "./fixture-client.ts";

// Descriptions as the world writes them, each with a client that is right.

const json = "application/json";
const done = { "204": { description: "x" } };
const object = { type: "object" };
const get = (more: object): object => ({ get: { operationId: "send", responses: done, ...more } });
const query = (schema: object, more: object = {}): object =>
  get({ parameters: [{ in: "query", name: "q", schema, ...more }] });
const answers = (responses: object): object => get({ responses });
const ok = (content: object): object => answers({ "200": { description: "x", content } });
const texts = { a: { type: "string" }, b: { type: "string" } };

interface More {
  readonly contract?: Partial<Contract<object>>;
  readonly sabotage?: Sabotage;
}

/** Whatever of the client is no pass, with its reason. */
async function notPassed(paths: object, { contract, sabotage }: More = {}): Promise<string[]> {
  const root = { openapi: "3.1.0", info: { title: "Strange", version: "1" }, paths };
  const { matrix } = await runContract(
    { ...fixtureContract(root as never, sabotage), ...contract },
    { seed: 1, runs: 5 },
  );
  const cells = matrix.operations.flatMap((operation) => Object.values(operation.cells).flat());
  return cells.filter(({ state }) => state !== "pass").map(({ key, state, reason }) => `${state} ${key}: ${reason}`);
}

describe("a client that is right passes", () => {
  it.each<[string, object]>([
    ["an object spread over the query, which may be empty", query({ ...object, properties: texts })],
    ["an object in brackets, which may be empty", query({ ...object, properties: texts }, { style: "deepObject" })],
    [
      "a list that is required and may be empty",
      query({ type: "array", items: { type: "string" } }, { required: true }),
    ],
    [
      "an object in brackets that is required and needs nothing",
      query({ ...object, properties: texts }, { style: "deepObject", required: true }),
    ],
    [
      "an object spread over the query that is required and needs nothing",
      query({ ...object, properties: texts }, { required: true }),
    ],
    [
      "a value inside a value of the query",
      query({ ...object, properties: { in: { ...object, properties: texts }, list: { type: "array" } } }),
    ],
    [
      "a status without a body that is described with one",
      answers({ "204": { description: "x", content: { [json]: { schema: object } } } }),
    ],
    ["the same for 205", answers({ "205": { description: "x", content: { [json]: { schema: object } } } })],
    [
      "an answer to HEAD that is described with a body",
      {
        head: {
          operationId: "send",
          responses: { "200": { description: "x", content: { [json]: { schema: object } } } },
        },
      },
    ],
    [
      "a second representation",
      ok({ [json]: { schema: object, example: { a: 1 } }, "text/csv": { schema: { type: "string" }, example: "a,b" } }),
    ],
    ["bytes whose example is a text", ok({ "application/pdf": { schema: { type: "string" }, example: "%PDF" } })],
    [
      "an example with a comma, quotes and a slash in its name",
      ok({ [json]: { schema: object, examples: { 'Tags, first "100" \\ é': { value: {} } } } }),
    ],
    ...["Content-Length", "Host", "Connection", "User-Agent", "Accept-Language", "Accept-Encoding"].map(
      (name): [string, object] => [
        `a header that fetch writes: ${name}`,
        get({ parameters: [{ in: "header", name, schema: { type: "string" } }] }),
      ],
    ),
  ])("%s", async (_, item) => {
    expect(await notPassed({ "/things": item })).toEqual([]);
  });

  it("a key that the client makes by itself", async () => {
    const parameters = [{ in: "header", name: "Idempotency-Key", schema: { type: "string", format: "uuid" } }];
    const item = { post: { operationId: "send", parameters, responses: done } };
    const key = { "idempotency-key": "6f1b0a52-3c1e-4c3b-9d1a-0a7a5d1f2b3c" };
    const sabotage: Sabotage = (request) => ({ ...request, headers: { ...key, ...request.headers } });
    const contract = { idempotencyKeys: ["Idempotency-Key"] };
    expect(await notPassed({ "/things": item }, { sabotage, contract })).toEqual([]);
    const [first] = await notPassed({ "/things": item }, { sabotage });
    expect(first).toMatch(/carries "6f1b0a52-.*", the call was given nothing$/);
  });
});

describe("what nobody can see is a blind spot with its reason", () => {
  it.each<[string, object, string[]]>([
    [
      "a property that takes no value",
      ok({ [json]: { schema: { ...object, properties: { ...texts, none: { enum: [] } } } } }),
      ["blind 200 none: no answer could be made that shows it"],
    ],
    [
      "a header that fetch fills, with values of which it knows none",
      get({ parameters: [{ in: "header", name: "Accept-Encoding", schema: { enum: ["base64"] } }] }),
      ["blind header Accept-Encoding const: the mock accepts it with 204"],
    ],
    [
      "a status that fetch never shows",
      answers({ "101": { description: "x" }, ...done }),
      ["blind 101: fetch waits for the answer behind one with a status below 200"],
    ],
    [
      "an example whose name no header can carry",
      ok({ [json]: { schema: object, examples: { 一覧: { value: {} } } } }),
      ["blind 200 application/json 一覧: no header can carry the name of the example"],
    ],
    [
      "an answer that sends the client somewhere else",
      answers({
        "302": { description: "x", headers: { Location: { schema: { type: "string" }, example: "http://x.invalid" } } },
        ...done,
      }),
      ["blind 302: a client goes where the answer sends it"],
    ],
  ])("%s", async (_, item, want) => {
    const found = await notPassed({ "/things": item });
    expect(found).toEqual(expect.arrayContaining(want));
    expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
  });

  const id = (name: string, type: string): object => ({
    parameters: [{ in: "path", name, required: true, schema: { type } }],
  });

  it("one path under two names, where the values tell them apart", async () => {
    const other = { get: { operationId: "other", responses: done, ...id("slug", "string") } };
    const found = await notPassed({ "/things/{id}": get(id("id", "integer")), "/things/{slug}": other });
    expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
    expect(found.filter((line) => line.includes(" 204:"))).toEqual([]);
  });

  it("one path under two names, where nothing tells them apart", async () => {
    const other = { get: { operationId: "other", responses: done, ...id("slug", "string") } };
    const found = await notPassed({ "/things/{id}": get(id("id", "string")), "/things/{slug}": other });
    expect(found).toContain("blind minimal request: nothing tells the path /things/{slug} from /things/{id}");
    expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
  });

  it("one path under two names, with methods of their own", async () => {
    const other = { put: { operationId: "other", responses: done, ...id("slug", "string") } };
    expect(await notPassed({ "/things/{id}": get(id("id", "string")), "/things/{slug}": other })).toEqual([]);
  });
});

describe("an example that its schema refuses", () => {
  const wrong = { schema: { ...object, properties: { a: { type: "string" } } }, example: { a: 1 } };
  const writeOnly = {
    schema: { ...object, properties: { a: { type: "string", writeOnly: true } } },
    example: { a: "secret" },
  };
  const unnamed = { schema: { ...object, properties: texts }, example: { c: "c" } };
  const pointer = "#/paths/~1things/get/responses/200/content/application~1json/examples/default/value";
  const inQuery = query({ type: "integer" }, { example: "many" });

  it.each<[string, object, string[]]>([
    [
      "in an answer",
      ok({ [json]: wrong }),
      [
        `blind 200 application/json default: the description's example at ${pointer} is not what its schema says: response/body/a must be string`,
      ],
    ],
    [
      "in an answer that has what is only written",
      ok({ [json]: writeOnly }),
      [
        `blind 200 application/json default: the description's example at ${pointer} is not what its schema says: response/body/a is write-only and never sent in a response`,
      ],
    ],
    [
      "in a request",
      inQuery,
      [
        "blind query q default: #/paths/~1things/get/parameters/0/example: its schema refuses the example: request/query/q must be integer",
      ],
    ],
    ["by no means: it has a property that is not named", ok({ [json]: unnamed }), []],
  ])("is a blind spot where others wrote it: %s", async (_, item, want) => {
    const found = await notPassed({ "/things": item }, { contract: { imported: true } });
    expect(found).toEqual(expect.arrayContaining(want));
    expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
  });

  it.each<[string, object]>([
    ["in an answer", ok({ [json]: wrong })],
    ["in an answer that has what is only written", ok({ [json]: writeOnly })],
    ["in a request", inQuery],
    ["with a property that is not named", ok({ [json]: unnamed })],
  ])("is a failure where we wrote it: %s", async (_, item) => {
    expect(await notPassed({ "/things": item })).toContainEqual(expect.stringMatching(/^fail /));
  });
});

describe("a schema that no value fits, or that nobody can compile, costs its own cases", () => {
  const itself = { $ref: "#/components/schemas/T" };
  const other = { $ref: "#/components/schemas/U" };
  const some = { type: "string" };

  it("in a parameter beside others", async () => {
    const parameters = [
      { in: "path", name: "id", required: true, schema: { type: "string" } },
      { in: "query", name: "n", required: true, schema: { type: "integer", enum: ["1"] } },
    ];
    const content = { [json]: { schema: { ...object, properties: texts } } };
    const item = get({ parameters, responses: { "200": { description: "x", content } } });
    const found = await notPassed({ "/things/{id}": item }, { contract: { imported: true } });
    expect(new Set(found.map((line) => line.replace(/^(\w+) .*: /, "$1: ")))).toEqual(
      new Set(["minimal", "maximal"].map((size) => `blind: no ${size} request was found that the schemas accept`)),
    );
  });

  it.each<[string, object, object?]>([
    ["required by a boolean", { ...object, properties: { a: { type: "string", required: true }, b: some } }],
    ["one of nothing", { ...object, properties: { a: { oneOf: [] }, b: some } }],
    ["any of nothing, which is required", { ...object, required: ["a"], properties: { a: { anyOf: [] } } }],
    ["all of nothing", { allOf: [], ...object, properties: texts }],
    ["a multiple of nothing", { ...object, properties: { a: { type: "number", multipleOf: 0 } } }],
    ["itself, without an end", { ...object, required: ["p"], properties: { p: itself } }],
    [
      "another that needs it",
      { ...object, required: ["b"], properties: { b: other } },
      { ...object, required: ["a"], properties: { a: itself } },
    ],
    [
      "what may not be and has to",
      { ...object, properties: { t: other } },
      {
        ...object,
        required: ["a", "b"],
        properties: { a: itself, b: { ...object, required: ["c"], properties: { c: other } } },
      },
    ],
    ["itself by a pattern of names", { ...object, patternProperties: { "^a": itself } }],
    ["itself among its items", { type: "array", contains: itself, items: itself }],
    [
      "itself by the name of the prototype",
      JSON.parse('{"type":"object","properties":{"__proto__":{"$ref":"#/components/schemas/T"}}}'),
    ],
    ["numbers that are texts", { ...object, properties: { a: { type: "integer", enum: ["1", "2"] } } }],
    ["a list that is a text", { ...object, properties: { a: { type: "array", items: { enum: ["x"] }, enum: ["x"] } } }],
    [
      "a list that is a text, required",
      { ...object, required: ["a"], properties: { a: { type: "array", enum: ["x"] } } },
    ],
    [
      "what is required and refused",
      { ...object, required: ["ghost"], additionalProperties: false, properties: texts },
    ],
  ])(
    "%s",
    async (_, T, U = {}) => {
      const content = { [json]: { schema: itself } };
      const operation = (id: string, required: boolean): object => ({
        operationId: id,
        requestBody: { required, content },
        responses: { "200": { description: "x", content } },
      });
      const query = get({ parameters: [{ in: "query", name: "q", schema: itself }] });
      const paths = {
        "/good": ok({ [json]: { schema: { ...object, properties: texts } } }),
        "/things": { post: operation("must", true), put: operation("may", false), ...query },
      };
      const root = {
        openapi: "3.1.0",
        info: { title: "Strange", version: "1" },
        paths: { ...paths, "/good": { get: { ...(paths["/good"] as { get: object }).get, operationId: "good" } } },
        components: { schemas: { T, U } },
      };
      const contract = { ...fixtureContract(root as never), imported: true };
      const { matrix, failures } = await runContract(contract, { seed: 1, runs: 5 });
      expect(failures).toEqual([]);
      const good = matrix.operations.find((one) => one.operation === "good");
      const cells = Object.values(good?.cells ?? {}).flat();
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter(({ state }) => state !== "pass")).toEqual([]);
      const comparisons = await compareValidation(await loadDocument(root), contract as never, (client) => client);
      expect(comparisons.map((one) => one.operation)).toContain("good");
    },
    20_000,
  );
});
