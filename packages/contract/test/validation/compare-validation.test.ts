import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadDocument } from "../../src/document/load-document.ts";
import { compareValidation } from "../../src/validation/compare-validation.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const document = await loadDocument(new URL("../fixtures/workshop/openapi.yaml", import.meta.url));

test("a client that takes everything disagrees about each invalid value", async () => {
  const comparisons = await compareValidation(document, fixtureContract(document.root), (client) => client);
  expect(comparisons.map(({ invalid, disagreements }) => disagreements.length - invalid)).toEqual(
    comparisons.map(() => 0),
  );
  expect(comparisons.flatMap(({ disagreements }) => disagreements).length).toBeGreaterThan(20);
});

test("a client that tells of everything disagrees about each valid value", async () => {
  const comparisons = await compareValidation(document, fixtureContract(document.root), (client, { onInvalid }) => {
    for (const [name, method] of Object.entries<(...input: unknown[]) => unknown>({ ...client })) {
      const telling = (...input: unknown[]): unknown => {
        onInvalid(new Error("as it pleases"));
        return method(...input);
      };
      Object.assign(client, { [name]: Object.assign(telling, method) });
    }
    return client;
  });
  expect(comparisons.map(({ tried, invalid, disagreements }) => tried - invalid - disagreements.length)).toEqual(
    comparisons.map(() => 0),
  );
});

const TEXT = "{ type: string, maxLength: 3 }";
const OBJECT = "{ type: object, required: [a] }";
const BYTES = "{ type: string, format: binary }";

test.each([
  [`application/json: { schema: ${OBJECT} }`, ["application/json"]],
  [`'*/*': { schema: ${OBJECT} }`, ["*/*"]],
  [`application/*: { schema: ${OBJECT} }`, ["application/*"]],
  [`text/plain: { schema: ${TEXT} }`, ["text/plain"]],
  [`text/plain: { schema: ${OBJECT} }`, []],
  [`text/plain: { schema: { type: integer, minimum: 1 } }`, []],
  [`'*/*': { schema: ${BYTES} }`, []],
  [`'*/*': { schema: { $ref: "#/components/schemas/Bytes" } }`, []],
  [`application/*: { schema: ${BYTES} }`, []],
  [`image/*: { schema: ${TEXT} }`, []],
  [`application/x-ndjson: { schema: { type: array, items: ${OBJECT} } }`, []],
  [`application/json: { schema: ${OBJECT} }, '*/*': { schema: ${BYTES} }`, ["application/json"]],
  [`application/json: { schema: ${OBJECT} }, '*/*': { schema: ${TEXT} }`, ["application/json"]],
])("of the bodies in %s the values of %j are compared", async (content, want) => {
  const document = await loadDocument({
    ...parse(
      `{ paths: { /a: { post: { operationId: a, requestBody: { content: { ${content} } }, responses: {} } } } }`,
    ),
    openapi: "3.1.0",
    info: { title: "Bodies", version: "1" },
    components: { schemas: { Bytes: { type: "string", format: "binary" } } },
  });
  // Whoever takes everything disagrees about each wrong value that it is asked about.
  const comparisons = await compareValidation(document, fixtureContract(document.root), (client) => client);
  const said = comparisons.flatMap(({ disagreements }) => disagreements);
  expect([...new Set(said.map((one) => one.split(" ")[1]))]).toEqual(want);
});

test("a client that needs a token is given one, and the answer in question comes after it", async () => {
  const document = await loadDocument({
    ...parse(
      `{ paths: { /a: { get: { operationId: a, responses: { "200": { description: x, content: { application/json: { schema: ${OBJECT}, example: { a: 1 } } } } } } } } }`,
    ),
    openapi: "3.1.0",
    info: { title: "Tokens", version: "1" },
  });
  const contract = fixtureContract(document.root);
  const tokens: unknown[] = [];
  const createClient: typeof contract.createClient = (options) => {
    const { fetch: send = fetch, tokenUrl = "" } = options;
    const withToken: typeof fetch = async (...request) => {
      const token = await send(tokenUrl, { method: "POST" });
      tokens.push(await token.json());
      return send(...request);
    };
    return contract.createClient({ ...options, fetch: withToken });
  };
  const needy = { ...contract, credentials: [], createClient };
  const comparisons = await compareValidation(document, needy, (client) => client);
  expect(comparisons.flatMap(({ disagreements }) => disagreements).length).toBeGreaterThan(0);
  expect([...new Set(tokens.map((token) => JSON.stringify(token)))]).toEqual([
    '{"access_token":"token","token_type":"Bearer"}',
  ]);
});

test("each operation is called with credentials that it accepts", async () => {
  const content = `{ application/json: { schema: ${OBJECT}, example: { a: 1 } } }`;
  const operation = (id: string, security: string): string =>
    `/${id}: { get: { operationId: ${id}, security: ${security}, responses: { "200": { description: x, content: ${content} } } } }`;
  const document = await loadDocument({
    ...parse(
      `{ paths: { ${[operation("one", "[{ key: [] }]"), operation("other", "[{ token: [] }]"), operation("any", "[]"), operation("both", "[{ key: [], token: [] }]")]} } }`,
    ),
    openapi: "3.1.0",
    info: { title: "Schemes", version: "1" },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        token: { type: "http", scheme: "bearer" },
      },
    },
  });
  const contract = fixtureContract(document.root);
  const called: string[] = [];
  const credentials = [["key"], ["token"], ["key", "token"]].map((schemes) => ({
    schemes,
    env: [],
    createClient: (options: Parameters<typeof contract.createClient>[0]) => {
      const send = options.fetch ?? fetch;
      const noted: typeof fetch = (input, init) => {
        called.push(`${new Request(input, init).url} ${schemes.join(" and ")}`);
        return send(input, init);
      };
      return contract.createClient({ ...options, fetch: noted });
    },
  }));
  await compareValidation(document, { ...contract, credentials }, (client) => client);
  expect([...new Set(called)]).toEqual([
    "http://127.0.0.1:9/one key",
    "http://127.0.0.1:9/other token",
    "http://127.0.0.1:9/any key",
    "http://127.0.0.1:9/both key and token",
  ]);
});
