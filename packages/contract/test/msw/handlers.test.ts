import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleDocument } from "../../src/index.ts";
import { handlers, type MockHandlers } from "../../src/msw/index.ts";

const folder = new URL("../fixtures/zoo/", import.meta.url);
const base = "https://zoo.example/api/v2";
const key = { headers: { "x-zoo-key": "secret" } };
const server = setupServer();
/** Gets what they pass on: nothing leaves the process. */
const next = http.all("*", () => new HttpResponse(null, { status: 418 }));
let zoo: MockHandlers;

function serve(made: MockHandlers): MockHandlers {
  zoo = made;
  server.resetHandlers(...made, next);
  return made;
}

beforeEach(() => server.listen());
afterEach(() => server.close());

async function status(path: string, init: RequestInit = key): Promise<number> {
  return (await fetch(base + path, init)).status;
}

const small = (servers: object[], more: object = {}): object => ({
  openapi: "3.1.0",
  info: { title: "Small", version: "1" },
  servers,
  paths: { "/a": { get: { operationId: "getA", responses: { 204: { description: "None." } }, ...more } } },
});

describe("what a test does to them", () => {
  beforeEach(async () => serve(handlers(await bundleDocument(folder), { state: true })));

  it("prefer: one step after the other", async () => {
    zoo.prefer("listAnimals", { code: 503, headers: { "retry-after": "1" } }, { code: 200 });
    const first = await fetch(`${base}/animals`, key);
    expect([first.status, first.headers.get("retry-after")]).toEqual([503, "1"]);
    expect([await status("/animals"), await status("/animals")]).toEqual([200, 200]);
  });

  it("prefer: a connection that ends, and an answer that is late", async () => {
    zoo.prefer("listAnimals", { drop: true }, { delay: 60, times: 1 });
    await expect(fetch(`${base}/animals`, key)).rejects.toThrow(/^(Failed to fetch|fetch failed)$/);
    const began = performance.now();
    expect(await status("/animals")).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(50);
  });

  it("handle: by a function, which sees the request as it is recorded", async () => {
    zoo.handle("createAnimal", ({ json }) => ({ status: 202, body: json }));
    const init = {
      method: "POST",
      body: '{"name":"Rex"}',
      headers: { ...key.headers, "content-type": "application/json" },
    };
    const response = await fetch(`${base}/animals`, init);
    expect([response.status, await response.json()]).toEqual([202, { name: "Rex" }]);
  });

  it("state: what is created is read, and what is deleted is gone until reset", async () => {
    const init = {
      method: "POST",
      body: '{"name":"Rex"}',
      headers: { ...key.headers, "content-type": "application/json" },
    };
    const { id } = (await (await fetch(`${base}/animals`, init)).json()) as { id: number };
    const read = (): Promise<unknown> => fetch(`${base}/animals/${id}`, key).then((response) => response.json());
    expect(await read()).toMatchObject({ name: "Rex" });
    zoo.reset();
    expect(await read()).not.toMatchObject({ name: "Rex" });
  });

  it("requests: as they were sent, with what is wrong with them", async () => {
    await status("/animals?limit=51");
    expect(zoo.requests).toMatchObject([
      { method: "GET", url: "/api/v2/animals?limit=51", path: "/animals", operationId: "listAnimals", status: 422 },
    ]);
    expect(zoo.requests[0]?.violations).toMatchObject([{ location: ["request", "query", "limit"] }]);
    zoo.reset();
    expect(zoo.requests).toEqual([]);
  });

  it("an operation that the document does not have is refused", () => {
    expect(() => zoo.prefer("feedAnimals", { code: 200 })).toThrow(
      'The document has no operation "feedAnimals". It has',
    );
  });
});

describe("which requests they answer", () => {
  it.each<[what: string, description: object, baseUrl: string | undefined, url: string, want: number]>([
    ["the server of the document", small([{ url: "https://one.test/v1/" }]), undefined, "https://one.test/v1/a", 204],
    [
      "each server",
      small([{ url: "https://one.test" }, { url: "https://two.test/v2" }]),
      undefined,
      "https://two.test/v2/a",
      204,
    ],
    [
      "a base URL in place of them",
      small([{ url: "https://one.test/v1" }]),
      "https://three.test/x/",
      "https://three.test/x/a",
      204,
    ],
    [
      "and not the servers then",
      small([{ url: "https://one.test/v1" }]),
      "https://three.test/x",
      "https://one.test/v1/a",
      418,
    ],
    ["a base URL where there is no server", small([]), "https://three.test", "https://three.test/a", 204],
    ["with a query", small([{ url: "https://one.test" }]), undefined, "https://one.test/a?b=1", 422],
    ["an unknown path there", small([{ url: "https://one.test/v1" }]), undefined, "https://one.test/v1/b", 404],
    ["no other path", small([{ url: "https://one.test/v1" }]), undefined, "https://one.test/v10/a", 418],
    ["no other host", small([{ url: "https://one.test" }]), undefined, "https://one.test.evil.test/a", 418],
    [
      "a server of an operation",
      small([{ url: "https://one.test/v1" }], { servers: [{ url: "/beta" }] }),
      undefined,
      "https://one.test/beta/a",
      204,
    ],
  ])("%s", async (_, description, baseUrl, url, want) => {
    serve(handlers(description, baseUrl === undefined ? {} : { baseUrl }));
    expect((await fetch(url)).status).toBe(want);
  });

  it("tokens of an endpoint on a host of its own", async () => {
    const flows = { clientCredentials: { tokenUrl: "https://login.test/oauth/token", scopes: {} } };
    const components = { securitySchemes: { login: { type: "oauth2", flows } } };
    serve(handlers({ ...small([{ url: "https://one.test" }]), components }));
    const body = new URLSearchParams({ grant_type: "client_credentials", client_id: "me" });
    const response = await fetch("https://login.test/oauth/token", { method: "POST", body });
    expect(await response.json()).toMatchObject({ access_token: "mock-token" });
  });
});

describe("what they take", () => {
  it.each<[what: string, description: string | object]>([
    [
      "YAML",
      "openapi: 3.1.0\ninfo: { title: Small, version: '1' }\nservers: [{ url: https://one.test }]\npaths: { /a: { get: { responses: { 204: { description: None. } } } } }\n",
    ],
    ["JSON", JSON.stringify(small([{ url: "https://one.test" }]))],
    ["an object", small([{ url: "https://one.test" }])],
  ])("%s", async (_, description) => {
    serve(handlers(description));
    expect((await fetch("https://one.test/a")).status).toBe(204);
  });

  it.each<[what: string, make: () => unknown, want: string]>([
    [
      "no server",
      () => handlers(small([])),
      'The document names no server with a host. Say where the client calls it: baseUrl: "https://api.example.com/v1".',
    ],
    [
      "a base URL that is none",
      () => handlers(small([]), { baseUrl: "v1" }),
      "v1 is no URL. Say where the client calls it",
    ],
    ["a syntax error", () => handlers("openapi: ["), "(description):1:"],
    [
      "another file",
      () => handlers("openapi: 3.1.0\ninfo: { title: Small, version: '1' }\npaths: { /a: { $ref: a.yaml } }\n"),
      "put them together with bundleDocument first",
    ],
    [
      "a word that no schema compiler knows",
      () =>
        handlers(
          small([{ url: "https://one.test" }], {
            parameters: [{ name: "b", in: "query", schema: { type: "strnig" } }],
          }),
        ),
      "strnig",
    ],
  ])("not %s", (_, make, want) => {
    expect(make).toThrow(want);
  });
});
