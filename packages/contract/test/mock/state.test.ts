import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, type Step, startMock } from "../../src/index.ts";
import { freshName } from "../../src/mock/state/fresh-name.ts";

const id = { name: "userId", in: "path", required: true, schema: { type: "string" } };
const user = {
  type: "object",
  additionalProperties: false,
  required: ["id", "name"],
  properties: { id: { type: "string" }, name: { type: "string" }, mail: { type: "string" } },
};
const ok = (schema: object, value: unknown) => ({
  description: "x",
  content: { "application/json": { schema, examples: { one: { value } } } },
});
const body = { required: true, content: { "application/json": { schema: { type: "object" } } } };
const ada = { id: "usr_a1", name: "Ada" };
const gone = { "404": ok({ type: "object" }, { name: "not found" }) };
const enveloped = { type: "object", properties: { data: user } };
const document = {
  openapi: "3.1.0",
  info: { title: "Users", version: "1" },
  paths: {
    "/users": {
      get: { operationId: "list", responses: { "200": ok({ type: "array", items: user }, [ada]) } },
      post: { operationId: "create", requestBody: body, responses: { "201": ok(enveloped, { data: ada }) } },
    },
    "/users/{userId}": {
      parameters: [id],
      get: { operationId: "read", responses: { "200": ok(user, ada), ...gone } },
      patch: { operationId: "change", requestBody: body, responses: { "200": ok(user, ada) } },
      delete: { operationId: "remove", responses: { "204": { description: "x" } } },
    },
    "/users/{userId}/notes": {
      parameters: [id],
      get: { operationId: "notes", responses: { "200": ok({ type: "object" }, { notes: [] }) } },
    },
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(document, { state: true });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

async function asked(method: string, path: string, sent?: object): Promise<[number, unknown]> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(mock.url + path, { method, ...(sent && { headers, body: JSON.stringify(sent) }) });
  const text = await response.text();
  return [response.status, text && JSON.parse(text)];
}

describe("a mock with state", () => {
  it("is the document's before anything was made", async () => {
    expect(await asked("GET", "/users")).toEqual([200, [ada]]);
    expect(await asked("GET", "/users/anybody")).toEqual([200, ada]);
  });

  it("reads, lists, changes and deletes what was created", async () => {
    const eve = { id: "usr_a1", name: "Eve" };
    expect(await asked("POST", "/users", { name: "Eve" })).toEqual([201, { data: eve }]);
    const bob = { id: "usr_a2", name: "Bob", mail: "b@x" };
    expect(await asked("POST", "/users", { name: "Bob", mail: "b@x" })).toEqual([201, { data: bob }]);
    expect(await asked("GET", "/users/usr_a2")).toEqual([200, bob]);
    expect(await asked("GET", "/users")).toEqual([200, [eve, bob]]);
    expect(await asked("PATCH", "/users/usr_a2", { name: "Rob" })).toEqual([200, { ...bob, name: "Rob" }]);
    expect(await asked("DELETE", "/users/usr_a1")).toEqual([204, ""]);
    expect(await asked("GET", "/users")).toEqual([200, [{ ...bob, name: "Rob" }]]);
    expect(await asked("GET", "/users/usr_a1")).toEqual([404, { name: "not found" }]);
  });

  it("what was deleted is gone with all that is below it, also where the document has no 404", async () => {
    await asked("DELETE", "/users/x");
    expect((await asked("GET", "/users/x/notes"))[1]).toMatchObject({
      type: "urn:specwright:mock:gone",
      detail: "notes: /users/x/notes was deleted, and the document has no 404 for it.",
    });
    expect((await asked("DELETE", "/users/x"))[0]).toBe(404);
  });

  it("takes an id that the caller chooses, and answers nothing that the document does not allow", async () => {
    const made = { id: "mine", name: "Max" };
    expect(await asked("POST", "/users", { ...made, secret: 1 })).toEqual([201, { data: made }]);
    expect(await asked("GET", "/users/mine")).toEqual([200, made]);
  });

  it("forgets with reset", async () => {
    await asked("DELETE", "/users/x");
    mock.reset();
    expect((await asked("GET", "/users/x"))[0]).toBe(200);
  });
});

it("shows of what was sent what the document names, and nothing else", async () => {
  const { additionalProperties: _, ...open } = user;
  const paths = {
    "/users": {
      get: { operationId: "list", responses: { "200": ok({ type: "array", items: open }, [ada]) } },
      post: { operationId: "create", requestBody: body, responses: { "201": ok(open, ada) } },
    },
    "/users/{userId}": { get: { operationId: "read", parameters: [id], responses: { "200": ok(open, ada) } } },
  };
  const other = await startMock({ ...document, paths }, { state: true });
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> =>
    (await fetch(`${other.url}${path}`, { headers: { "content-type": "application/json" }, ...init })).json();
  const sent = JSON.stringify({ name: "Bob", mail: "b@x.example", secret: "s" });
  const bob = { id: "usr_a1", name: "Bob", mail: "b@x.example" };
  expect(await ask("/users", { method: "POST", body: sent })).toEqual(bob);
  expect(await ask("/users/usr_a1")).toEqual(bob);
  expect(await ask("/users")).toEqual([{ id: "usr_a1", name: "Bob" }]);
  await other.close();
});

it("without state, every answer is the document's", async () => {
  await using plain = await startMock(document);
  await fetch(`${plain.url}/users/x`, { method: "DELETE" });
  expect((await fetch(`${plain.url}/users/x`)).status).toBe(200);
});

it.each<[example: string | number, taken: readonly string[], wanted: string | number]>([
  ["a", [], "a"],
  ["usr_a1", ["usr_a1"], "usr_a2"],
  ["usr_a1", ["usr_a1", "usr_a2"], "usr_a3"],
  [7, ["7", "8"], 9],
])("after %j, with %j taken, comes %j", (example, taken, wanted) => {
  expect(freshName(example, new Set(taken))).toBe(wanted);
});

describe("a step that says no other answer goes through the memory", () => {
  const eve = { id: "usr_a1", name: "Eve" };
  it.each<[name: string, step: Step, status: number, kept: readonly object[]]>([
    ["a delay", { delay: 1 }, 201, [eve]],
    ["headers", { headers: { "x-a": "1" } }, 201, [eve]],
    ["how often", { times: 2 }, 201, [eve]],
    ["the code that it has anyway", { code: 201, delay: 1 }, 201, [eve]],
    ["another code", { code: 503 }, 503, [ada]],
    ["an example", { example: "one" }, 201, [ada]],
  ])("%s", async (_, step, status, kept) => {
    mock.prefer("create", step);
    expect((await asked("POST", "/users", { name: "Eve" }))[0]).toBe(status);
    expect(await asked("GET", "/users")).toEqual([200, kept]);
  });

  it("what was deleted stays so for a reader that waits", async () => {
    await asked("DELETE", "/users/x");
    mock.prefer("read", { delay: 1 });
    expect(await asked("GET", "/users/x")).toEqual([404, { name: "not found" }]);
  });
});
