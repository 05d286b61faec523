import { describe, expect, it } from "vitest";
import { type Contract, type LiveOptions, type LiveRun, printDrift, runLive } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const text = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const answer = (status: string, schema: object) => ({
  [status]: { description: "x", content: { "application/json": { schema } } },
});
const user = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
const session = {
  type: "object",
  properties: { session_id: { type: "string" }, user_id: { type: "string" }, note: { type: "string" } },
};
const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });

/** Users and their sessions. The caller chooses the ids of sessions, and the provider those of users. */
const root = {
  openapi: "3.1.0",
  info: { title: "Users", version: "1" },
  servers: [{ url: "https://users.example/v1" }],
  paths: {
    "/sessions/{sessionId}": {
      delete: { operationId: "deleteSession", parameters: [text("sessionId")], responses: answer("200", session) },
      get: { operationId: "getSession", parameters: [text("sessionId")], responses: answer("200", session) },
    },
    "/sessions": {
      post: {
        operationId: "addSession",
        requestBody: body({ ...session, required: ["session_id", "user_id"] }),
        responses: answer("201", session),
      },
    },
    "/users/{id}": {
      get: { operationId: "getUser", parameters: [text("id")], responses: answer("200", user) },
      delete: { operationId: "deleteUser", parameters: [text("id")], responses: answer("200", user) },
    },
    "/users": {
      get: { operationId: "listUsers", responses: answer("200", { type: "array", items: user }) },
      post: {
        operationId: "addUser",
        requestBody: body({ type: "object", required: ["name"], properties: { name: { type: "string" } } }),
        responses: answer("201", user),
      },
    },
  },
};

type Call = (input: object) => Promise<unknown>;
const example = (method: string, input: object) => ({
  plain: (client: object) => (client as Record<string, Call>)[method]?.(input) ?? Promise.resolve(),
});
const usage = {
  deleteSession: example("deleteSession", { path: { sessionId: "chat" } }),
  getSession: example("getSession", { path: { sessionId: "chat" } }),
  addSession: example("addSession", { body: { session_id: "chat", user_id: "emma", note: "n" } }),
  getUser: example("getUser", { path: { id: "emma" } }),
  deleteUser: example("deleteUser", { path: { id: "emma" } }),
  listUsers: example("listUsers", {}),
  addUser: example("addUser", { body: { name: "Emma" } }),
};

/** A provider that knows what was made, and nothing else. Deletions of `stuck` fail. */
class Provider {
  readonly users = new Map<string, object>([["old", { id: "old", name: "Old" }]]);
  readonly sessions = new Map<string, object>();
  readonly lines: string[] = [];
  readonly stuck: string;

  constructor(stuck = "") {
    this.stuck = stuck;
  }

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace("/v1", "");
    const [, kind = "", id = ""] = path.split("/");
    this.lines.push(`${request.method} ${path}`);
    const all = kind === "users" ? this.users : this.sessions;
    if (request.method === "POST") return this.#add(kind, await request.json());
    if (id === "") return Response.json([...all.values()]);
    const found = all.get(id);
    if (found === undefined) return new Response(null, { status: 404 });
    if (request.method === "DELETE" && kind === this.stuck) return new Response(null, { status: 409 });
    if (request.method === "DELETE") all.delete(id);
    return Response.json(found);
  };

  #add(kind: string, value: { session_id?: string; user_id?: string; name?: string }): Response {
    if (kind === "users") {
      const id = `u${this.users.size}`;
      this.users.set(id, { id, name: value.name });
      return Response.json({ id, name: value.name }, { status: 201 });
    }
    const taken = this.sessions.has(value.session_id ?? "");
    if (taken || !this.users.has(value.user_id ?? "")) return Response.json({ error: "no" }, { status: 400 });
    this.sessions.set(value.session_id ?? "", value);
    return Response.json(value, { status: 201 });
  }
}

async function live(provider: Provider, more: Partial<LiveOptions> = {}): Promise<LiveRun> {
  const contract: Contract<object> = { ...fixtureContract(root), usage };
  return runLive(contract, { env: {}, rate: 1000, wait: async () => undefined, fetch: provider.fetch, ...more });
}

describe("with write, what was made flows into later requests", () => {
  it("paths and bodies have ids that exist, so that all is verified and nothing is refused", async () => {
    const run = await live(new Provider(), { write: true });
    expect(printDrift(run.drifts)).toBe("");
    expect(run.outcomes.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
      "addUser verified",
      "getUser verified",
      "addSession verified",
      "getSession verified",
      "listUsers verified",
      "deleteSession verified",
      "deleteUser verified",
    ]);
  });

  it("nothing that was there before is deleted, and nothing that was made is left", async () => {
    const provider = new Provider();
    const run = await live(provider, { write: true });
    expect([...provider.users.keys(), ...provider.sessions.keys()]).toEqual(["old"]);
    expect(run.left).toEqual([]);
  });

  it("what cannot be deleted is named", async () => {
    const run = await live(new Provider("users"), { write: true });
    expect(run.left.length).toBeGreaterThan(0);
    expect(run.left.every((path) => /^\/users\/u\d+$/.test(path))).toBe(true);
  });
});

it("what a deletion of something else has taken along is a drift, and is not left", async () => {
  const provider = new Provider();
  const fetch: typeof provider.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method } = request;
    const answer = await provider.fetch(request);
    if (method === "DELETE" && answer.ok) provider.users.clear();
    return answer;
  };
  const run = await live(provider, { write: true, fetch });
  expect(run.left).toEqual([]);
  expect(run.drifts.map(({ operation, code }) => `${operation} ${code}`)).toContain("deleteUser unreadable");
});

it("without write, an id of a list is read, and the example's where there is no list", async () => {
  const provider = new Provider();
  await live(provider);
  expect(provider.lines).toEqual(["GET /users", "GET /sessions/chat", "GET /users/old"]);
});

it("the caller's own values win, in paths and bodies", async () => {
  const provider = new Provider();
  provider.users.set("mine", { id: "mine" });
  await live(provider, { write: true, values: { user_id: "mine", "getUser.id": "mine" } });
  expect(provider.lines).toContain("GET /users/mine");
  expect(provider.lines).not.toContain("GET /users/old");
});

it("a value that reaches no parameter and no body is refused before anything is sent", async () => {
  const provider = new Provider();
  await expect(live(provider, { values: { userid: "1" } })).rejects.toThrow(
    'no operation has a parameter "userid", or a property of that name in its body; there are id, sessionId',
  );
  expect(provider.lines).toEqual([]);
});

it("links say what paths do not", async () => {
  const links = { created: { operationId: "getReport", parameters: { report: "$response.body#/made/ref" } } };
  const linked = {
    ...root,
    paths: {
      "/exports": { post: { operationId: "export", responses: { "202": { ...answer("202", {})["202"], links } } } },
      "/report/{report}": {
        get: { operationId: "getReport", parameters: [text("report")], responses: answer("200", {}) },
      },
    },
  };
  const lines: string[] = [];
  const contract: Contract<object> = {
    ...fixtureContract(linked),
    usage: { export: example("export", {}), getReport: example("getReport", { path: { report: "none" } }) },
  };
  await runLive(contract, {
    env: {},
    write: true,
    rate: 1000,
    wait: async () => undefined,
    fetch: async (input, init) => {
      const { method, url } = new Request(input, init);
      lines.push(`${method} ${new URL(url).pathname}`);
      return Response.json({ made: { ref: "r7" } }, { status: method === "POST" ? 202 : 200 });
    },
  });
  expect(lines).toEqual(["POST /v1/exports", "GET /v1/report/r7"]);
});

describe("what was made is deleted", () => {
  const version = { name: "v", in: "path", required: true, schema: { type: "string" } };
  const item = { type: "object", properties: { name: { type: "string" } } };
  const versioned = {
    ...root,
    paths: {
      "/v{v}/items": {
        post: { operationId: "addItem", parameters: [version], responses: answer("201", item) },
      },
      "/v{v}/items/{name}": {
        delete: {
          operationId: "deleteItem",
          parameters: [version, text("name")],
          responses: { "204": { description: "x" } },
        },
        get: { operationId: "getItem", parameters: [version, text("name")], responses: answer("200", item) },
      },
    },
  };
  const path = { v: "2", name: "none" };
  const usage = {
    addItem: example("addItem", { path: { v: "2" } }),
    deleteItem: example("deleteItem", { path }),
    getItem: example("getItem", { path }),
  };

  it.each<[made: string, lines: readonly string[], left: readonly string[]]>([
    ["i1", ["POST /v2/items", "GET /v2/items/i1", "DELETE /v2/items/i1"], []],
    // A URL cannot have such a segment, so that nothing can be asked for.
    ["..", ["POST /v2/items", "GET /v2/items/none", "DELETE /v2/items/none"], ["/v2/items/.."]],
  ])("with what else stands in the path: %s", async (made, wanted, left) => {
    const lines: string[] = [];
    const there = new Set<string>();
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const { method, url } = new Request(input, init);
      const { pathname } = new URL(url);
      lines.push(`${method} ${pathname.replace("/v1", "")}`);
      if (method === "POST") there.add(made);
      if (method === "POST") return Response.json({ name: made }, { status: 201 });
      if (method === "DELETE") there.delete(made);
      if (method === "DELETE") return new Response(null, { status: 204 });
      return there.size > 0 ? Response.json({ name: made }) : new Response(null, { status: 404 });
    };
    const contract: Contract<object> = { ...fixtureContract(versioned), usage };
    const run = await runLive(contract, { env: {}, rate: 1000, wait: async () => undefined, fetch, write: true });
    expect([...new Set(lines)]).toEqual(wanted);
    expect([printDrift(run.drifts), run.left]).toEqual(["", left]);
  });
});

it("an operation that once does not answer in time is not asked again", async () => {
  const never = (signal: AbortSignal): Promise<Response> =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const provider = new Provider();
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    // The copy may be collected, and nobody hears of its signal then.
    const { signal } = input as Request;
    return request.method === "POST" ? never(signal) : provider.fetch(request);
  };
  const run = await live(provider, { write: true, fetch, answerWithin: 50, values: { user_id: "old" } });
  expect(asked.filter((line) => line === "POST /v1/users")).toEqual(["POST /v1/users"]);
  expect(run.leftOut.filter(({ reason }) => reason.endsWith("not answered in time"))).toMatchObject([
    { operation: "addUser", title: "minimal request" },
    { operation: "addUser", title: "maximal request" },
    { operation: "addSession", title: "minimal request" },
    { operation: "addSession", title: "maximal request" },
  ]);
});
