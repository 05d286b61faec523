import { expect, it } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";

const responses = { "200": { description: "x" } };

function described(tokenUrl: string, more: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Tokens", version: "1" },
    servers: [{ url: "https://api.tokens.test/base" }],
    paths: { "/ping": { get: { responses } }, ...more },
    components: { securitySchemes: { machine: { type: "oauth2", flows: { clientCredentials: { tokenUrl } } } } },
  };
}

const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "me", client_secret: "s" });
const token = { access_token: "mock-token", token_type: "Bearer", expires_in: 3600 };

async function asked(mock: Mock, path: string, body: URLSearchParams = form, headers = {}): Promise<unknown> {
  const response = await fetch(mock.origin + path, { method: "POST", body, headers });
  if (response.status === 200) return await response.json();
  const { error, type } = (await response.json()) as { error?: string; type?: string };
  return [response.status, error ?? type];
}

it.each([
  ["an absolute address", "https://auth.tokens.test/oauth/token", "/oauth/token"],
  ["a path", "/oauth/token", "/oauth/token"],
  ["a path beside the server's", "token", "/token"],
  ["a variable", "https://auth.test/{tenant}/token", "/main/token"],
  ["the mock's own, whatever is described", "https://auth.test/a", "/.specwright/token"],
  ["the mock's own beside an address that is none", "not a url:", "/.specwright/token"],
])("gives a token at %s", async (_, tokenUrl, path) => {
  await using mock = await startMock(described(tokenUrl));
  expect(await asked(mock, path)).toEqual(token);
  expect(mock.requests).toEqual([]);
});

it("names its endpoint", async () => {
  await using mock = await startMock(described("/t"));
  expect(mock.tokenUrl).toBe(`${mock.origin}/.specwright/token`);
});

const json = { "application/json": { schema: { type: "object" } } };
const urlencoded = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };
const basic = [{ basic: [] }];

it.each<[string, object, URLSearchParams | string, string[]]>([
  ["a form of the flow where JSON is described", { requestBody: { content: json }, security: basic }, form, []],
  ["a form of the flow where nothing is described", {}, form, []],
  ["JSON", { requestBody: { content: json } }, '{"grant_type":"client_credentials"}', ["own"]],
  ["another grant", {}, new URLSearchParams({ grant_type: "password" }), ["own"]],
  ["a form where forms are described", { requestBody: { content: urlencoded } }, form, ["own"]],
])("beside an operation of its path, takes what is its own: %s", async (_, operation, body, want) => {
  const post = { operationId: "own", responses, ...operation };
  await using mock = await startMock(described("/base/token", { "/token": { post } }));
  const headers: Record<string, string> = typeof body === "string" ? { "content-type": "application/json" } : {};
  const response = await fetch(`${mock.origin}/base/token`, { method: "POST", body, headers });
  await response.arrayBuffer();
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(want);
});

it.each<[string, Record<string, string>, Record<string, string>, unknown]>([
  ["another grant", { grant_type: "password", client_id: "me" }, {}, [400, "unsupported_grant_type"]],
  ["nobody", { grant_type: "client_credentials" }, {}, [400, "invalid_client"]],
  ["who shows HTTP Basic", { grant_type: "client_credentials" }, { authorization: "Basic bWU6cw==" }, token],
])("asks for what RFC 6749 wants: %s", async (_, fields, headers, want) => {
  await using mock = await startMock(described("/oauth/token"));
  expect(await asked(mock, "/oauth/token", new URLSearchParams(fields), headers)).toEqual(want);
});

it("is no path for other methods", async () => {
  await using mock = await startMock(described("/oauth/token"));
  expect((await fetch(`${mock.origin}/oauth/token`)).status).toBe(404);
});
