import { describe, expect, it } from "vitest";
import type { UnknownObject } from "../../src/document/json.ts";
import { mockFetch, redirectingFetch } from "../../src/suite/mock-fetch.ts";

const mock = { origin: "http://127.0.0.1:1", url: "http://127.0.0.1:1/v1", tokenUrl: "http://127.0.0.1:1/token" };

type Maker = typeof mockFetch;

async function reached(make: Maker, root: UnknownObject, url: string): Promise<string> {
  const urls: string[] = [];
  const noting: typeof fetch = async (input) => {
    urls.push((input as Request).url);
    return new Response();
  };
  await make(root, mock, noting)(url, { method: "POST", body: "a=1" });
  return urls.join();
}

const flows = { clientCredentials: { tokenUrl: "https://{tenant}.auth.test/token" }, implicit: {} };
const root = { components: { securitySchemes: { machine: { type: "oauth2", flows } } } };
const refusal = "is neither the mock nor a token endpoint of the document";

describe("a client of the mock", () => {
  it.each([
    ["http://127.0.0.1:1/v1/things", "http://127.0.0.1:1/v1/things"],
    ["https://main.auth.test/token", "http://127.0.0.1:1/token"],
  ])("that calls %s reaches %s", async (url, want) => {
    expect(await reached(mockFetch, root, url)).toBe(want);
  });

  it.each(["https://api.test/v1/things", "https://a/b.auth.test/token", "http://127.0.0.1:11/v1"])(
    "does not reach %s",
    async (url) => {
      await expect(reached(mockFetch, root, url)).rejects.toThrow(`${url} ${refusal}`);
    },
  );
});

describe("a program for the real servers", () => {
  const variables = { region: { default: "eu" }, host: { default: "" } };
  const of = (url: string, paths: object = {}): UnknownObject => ({ ...root, servers: [{ url, variables }], paths });
  const files = { "/files": { servers: [{ url: "/files/v2" }] } };
  it.each<[string, UnknownObject, string, string]>([
    ["a server", of("https://api.test/v1/"), "https://api.test/v1/things?a=1", "http://127.0.0.1:1/v1/things?a=1"],
    ["a variable", of("https://{region}.test"), "https://eu.test/things", "http://127.0.0.1:1/v1/things"],
    ["a host of the caller's", of("https://{host}/v1"), "https://own.test/v1/a", "http://127.0.0.1:1/v1/a"],
    ["a path", of("/v1"), "https://own.test/v1/things", "http://127.0.0.1:1/v1/things"],
    ["no server", root, "https://own.test/things", "http://127.0.0.1:1/things"],
    ["a path of its own", of("/v1", files), "https://own.test/files/v2/a", "http://127.0.0.1:1/files/v2/a"],
    ["the mock itself", of("https://api.test"), "http://127.0.0.1:1/v1/a", "http://127.0.0.1:1/v1/a"],
    ["a token endpoint", of("https://api.test"), "https://main.auth.test/token", "http://127.0.0.1:1/token"],
  ])("is led from %s to the mock", async (_, document, url, want) => {
    expect(await reached(redirectingFetch, document, url)).toBe(want);
  });

  it("reaches no other", async () => {
    await expect(reached(redirectingFetch, of("https://api.test"), "https://other.test/")).rejects.toThrow(refusal);
  });
});

describe("a request at a path where tokens come from and an operation stands", () => {
  const machine = { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/v1/token" } } };
  const document = { servers: [{ url: "https://api.test/v1" }], components: { securitySchemes: { machine } } };
  it.each([
    ["asks for a token", "POST", "error", "grant_type=client_credentials&client_id=me", "http://127.0.0.1:1/token"],
    ["may go on", "POST", "follow", "grant_type=client_credentials&client_id=me", "http://127.0.0.1:1/v1/token"],
    ["shows nobody", "POST", "error", "grant_type=client_credentials", "http://127.0.0.1:1/v1/token"],
    ["has another grant", "POST", "error", "grant_type=password&client_id=me", "http://127.0.0.1:1/v1/token"],
    ["is a PUT", "PUT", "error", "grant_type=client_credentials&client_id=me", "http://127.0.0.1:1/v1/token"],
  ] as const)("that %s goes its way", async (_, method, redirect, body, want) => {
    const urls: string[] = [];
    const noting: typeof fetch = async (input) => {
      urls.push((input as Request).url);
      return new Response();
    };
    await redirectingFetch(document, mock, noting)("https://api.test/v1/token", { method, redirect, body });
    expect(urls).toEqual([want]);
  });
});
