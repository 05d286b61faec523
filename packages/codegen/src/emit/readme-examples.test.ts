import { describe, expect, it } from "vitest";
import { CONTEXT } from "../../test/support/emitted-statement.ts";
import { modelOf } from "../../test/support/model-of.ts";
import { emitReadme } from "./readme.ts";

/** The part of a README below a heading; undefined if there is none. */
function section(heading: string, openapi: string, settings = ""): string | undefined {
  const text = emitReadme(modelOf(openapi, settings), CONTEXT)?.content ?? "";
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
}

const paths = (...operations: readonly string[]): string => `paths:\n${operations.map((one) => `  ${one}\n`).join("")}`;
const read =
  '/a: { get: { operationId: readA, responses: { "404": { description: None }, "401": { description: No } } } }';
const change = '/b: { delete: { operationId: b, responses: { "400": { description: Bad } } } }';

describe("the call of the examples", () => {
  it.each([
    ["one that reads", paths(change, read), "acme.readA()"],
    ["one that fails", paths("/c: { get: { operationId: c, responses: {} } }", read), "acme.readA()"],
    ["the only one", paths(change), "acme.b()"],
    ["none that is deprecated", paths("/c: { get: { operationId: c, deprecated: true, responses: {} } }"), undefined],
  ])("is %s", (_what, openapi, want) => {
    expect(/^ {2}await (.+);$/m.exec(section("Errors", openapi) ?? "")?.[1]).toBe(want);
  });
});

describe("tests", () => {
  it.each([
    ["a failure that is documented", read, 'mock.prefer("readA", { code: 404 });'],
    [
      "none that is retried or renewed",
      '/a: { get: { operationId: a, responses: { "401": {}, "429": {} } } }',
      undefined,
    ],
  ])("show %s", (_what, operation, want) => {
    expect(/^mock\.prefer.*$/m.exec(section("Testing", paths(operation)) ?? "")?.[0]).toBe(want);
  });

  it("need credentials, an address and tokens", () => {
    const flow = "flows: { clientCredentials: { tokenUrl: https://a.example/token, scopes: {} } }";
    const schemes = `components: { securitySchemes: { o: { type: oauth2, ${flow} } } }\nsecurity: [{ o: [] }]\n`;
    expect(section("Testing", schemes + paths(read))).toContain(
      'createAcmeClient({ clientId: "test", clientSecret: "test", baseUrl: mock.url, tokenUrl: mock.tokenUrl });',
    );
  });
});

it.each([
  ["none", "application/json: { example: 1 }", undefined],
  ["bytes", "image/png: { example: abc }", 'await acme.send({ body: new Blob(["abc"]) });'],
  [
    "a form",
    "multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } }, example: { a: x } }",
    'await acme.send({ body: { a: new Blob(["x"]) } });',
  ],
])("uploads: %s", (_what, media, want) => {
  const body = `requestBody: { required: true, content: { ${media} } }`;
  const text = section("Uploads", paths(`/a: { post: { operationId: send, ${body}, responses: {} } }`));
  expect(text && /^await .*$/m.exec(text)?.[0]).toBe(want);
});

it.each([
  ["a header", "{ type: apiKey, in: header, name: X-Key }", ["Sent as the header `X-Key`."]],
  ["a query parameter", "{ type: apiKey, in: query, name: key }", ["Sent as the query parameter `key`."]],
  [
    "basic",
    "{ type: http, scheme: basic }",
    ["The user name of HTTP Basic authentication.", "The password of HTTP Basic authentication."],
  ],
  [
    "basic, whose text is about both",
    "{ type: http, scheme: basic, description: The account. }",
    ["The user name of HTTP Basic authentication.", "The password of HTTP Basic authentication."],
  ],
  [
    "a text of the scheme",
    '{ type: apiKey, in: header, name: K, description: "Key of a | shop." }',
    ["Key of a &#124; shop."],
  ],
  ["a page", '{ type: apiKey, in: header, name: K, description: "A\\n\\nB" }', ["Sent as the header `K`."]],
  [
    "a long text",
    `{ type: apiKey, in: header, name: K, description: ${"a".repeat(161)} }`,
    ["Sent as the header `K`."],
  ],
])("credentials without a text of their own: %s", (_what, scheme, want) => {
  const text = section("Credentials", `components: { securitySchemes: { s: ${scheme} } }`) ?? "";
  expect([...text.matchAll(/^\| `.* \| (.*) \|$/gm)].map(([, cell]) => cell)).toEqual(want);
});

it("servers of which none has a text", () => {
  const text = section("Servers", "servers: [{ url: https://a.example }, { url: https://b.example }]");
  expect(text).toContain("| `server` | URL |\n| --- | --- |\n| `server1` (default) | https://a.example |\n");
});

it("options that apply to some clients only", () => {
  const stream = 'responses: { "200": { content: { text/event-stream: {}, application/json: {} } } }';
  const names = (openapi: string): string[] =>
    [...(section("Options", openapi) ?? "").matchAll(/^\| `(\w+)`/gm)].map(([, name = ""]) => name);
  const usual = names(paths(read));
  const more = names(paths(`/a: { get: { operationId: a, ${stream} } }`));
  expect(more.filter((name) => !usual.includes(name))).toEqual(["streamTimeout", "accept"]);
  expect(usual).toContain("timeout");
});
