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

it("leaves an operation of the document where it is", async () => {
  await using mock = await startMock(
    described("/base/token", { "/token": { post: { operationId: "own", responses } } }),
  );
  await asked(mock, "/base/token").catch(() => undefined);
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["own"]);
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
