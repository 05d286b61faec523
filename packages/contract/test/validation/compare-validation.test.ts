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
    onInvalid(new Error("as it pleases"));
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
