import { type Mock, startMock } from "@specwright/contract";
import { createZepClient, createZepCore, isApiError, type UpdateSessionInput } from "@specwright/zep";
import { updateSession } from "@specwright/zep/operations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("../openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const path = { sessionId: "support chat/1" };
const body = { metadata: { key: "value" } };

test("the key goes along in the provider's own form, and the id as one segment", async () => {
  await createZepClient({ apiKey: "z_test", baseUrl: mock.url }).updateSession({ path, body });
  expect(mock.requests.map(({ headers, url }) => [headers.authorization, url])).toEqual([
    ["Api-Key z_test", "/api/v2/sessions/support%20chat%2F1"],
  ]);
});

test("an operation of its own makes the same call on a bare core", async () => {
  const session = await updateSession(createZepCore({ apiKey: "z_test", baseUrl: mock.url }), { path, body });
  expect(session.metadata).toEqual(body.metadata);
});

test("a result is narrowed by its status", async () => {
  const zep = createZepClient({ apiKey: "z_test", baseUrl: mock.url });
  const result = await zep.updateSession.result({ path, body }, { headers: { prefer: "code=404" } });
  if (result.ok || result.status !== 404) throw new Error(`expected 404, got ${result.status}`);
  const message: string | undefined = result.error.message;
  expect(message).toBe("not found");
  // @ts-expect-error 418 is not documented
  expect(result.status === 418).toBe(false);
});

const refused: [string, UpdateSessionInput["body"]][] = [
  // @ts-expect-error metadata has to be there
  ["no metadata", {}],
  // @ts-expect-error metadata is an object
  ["a text for metadata", { metadata: "plan" }],
];

describe("updateSession", () => {
  test.each(refused)("refuses %s", async (_, wrong) => {
    const zep = createZepClient({ apiKey: "z_test", baseUrl: mock.url });
    const error: unknown = await zep.updateSession({ path, body: wrong }).catch((thrown: unknown) => thrown);
    expect(isApiError(error, zep.updateSession) && error.status).toBe(400);
  });

  test.each(["", ".", ".."])("never reaches another route with the id %j", async (sessionId) => {
    const zep = createZepClient({ apiKey: "z_test", baseUrl: mock.url });
    const error: unknown = await zep.updateSession({ path: { sessionId }, body }).catch((thrown: unknown) => thrown);
    expect((error as Error).name).toBe("InputError");
    expect(mock.requests).toEqual([]);
  });
});

describe("addMemory of the Community Edition", () => {
  const message = { content: "Hello", role_type: "user" as const };
  const add = (fetch: () => Promise<Response>, count = 1) =>
    createZepClient({ apiKey: "z_test", fetch }).addMemory({
      path: { sessionId: "s1" },
      body: { messages: Array(count).fill(message) },
    });

  test("succeeds with 201 and a sentence", async () => {
    expect(await add(async () => Response.json({ message: "OK" }, { status: 201 }))).toEqual({ message: "OK" });
  });

  test("refuses more than 30 messages with two documents, which are shown as text", async () => {
    const both = '{"message":"too many"}\n{"message":"OK"}\n';
    const headers = { "content-type": "application/json" };
    const error: unknown = await add(async () => new Response(both, { status: 400, headers }), 31).catch(
      (thrown: unknown) => thrown,
    );
    expect(isApiError(error) && [error.status, error.body]).toEqual([400, both]);
  });

  test("so the mock refuses 31 messages, and takes 30", async () => {
    const zep = createZepClient({ apiKey: "z_test", baseUrl: mock.url });
    const statuses = [30, 31].map(async (count) => {
      const result = await zep.addMemory.result({ path, body: { messages: Array(count).fill(message) } });
      return result.status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 400]);
  });
});

test("JSON that the Community Edition calls plain text is read as JSON", async () => {
  const fetch = async (): Promise<Response> =>
    new Response('{"session_id":"s1"}', { headers: { "content-type": "text/plain; charset=utf-8" } });
  const session = await createZepClient({ apiKey: "z_test", fetch }).getSession({ path });
  expect(session).toEqual({ session_id: "s1" });
});
