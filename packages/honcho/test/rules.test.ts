import { type Mock, startMock } from "@specwright/contract";
import { createHonchoClient, type HonchoClient, isApiError, type UpdateSessionInput } from "@specwright/honcho";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("../openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const path = { app_id: "app", user_id: "user", session_id: "session" };
const body = { metadata: { foo: "bar" } };

describe("authentication is optional", () => {
  test.each([
    ["without a key nothing is sent", {}, undefined],
    ["a key goes along as a bearer token", { apiKey: "jwt" }, "Bearer jwt"],
    ["a function gives the key when it is needed", { apiKey: async () => "fresh" }, "Bearer fresh"],
  ])("%s", async (_, options, want) => {
    await createHonchoClient({ ...options, baseUrl: mock.url }).updateSession({ path, body });
    expect(mock.requests.map(({ headers }) => headers.authorization)).toEqual([want]);
  });

  test("the plain client sends it too", async () => {
    const { raw } = createHonchoClient({ apiKey: "jwt", baseUrl: mock.url });
    const { data, response } = await raw.PUT("/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}", {
      params: { path },
      body,
    });
    expect([response.status, data?.metadata, mock.requests[0]?.headers.authorization]).toEqual([
      200,
      body.metadata,
      "Bearer jwt",
    ]);
  });
});

const refused: [string, UpdateSessionInput["body"]][] = [
  // @ts-expect-error metadata has to be there
  ["no metadata", {}],
  // @ts-expect-error metadata is an object
  ["null for metadata", { metadata: null }],
];

test.each(refused)("updateSession refuses %s", async (_, wrong) => {
  const honcho = createHonchoClient({ baseUrl: mock.url });
  const error: unknown = await honcho.updateSession({ path, body: wrong }).catch((thrown: unknown) => thrown);
  expect(isApiError(error, honcho.updateSession) && error.status).toBe(422);
});

describe("an empty list, which the server answers with 500, is refused", () => {
  test.each<[string, (honcho: HonchoClient) => Promise<unknown>]>([
    ["of questions", (honcho) => honcho.chatWithSession({ path, body: { queries: [] } })],
    ["of messages", (honcho) => honcho.addMessageBatch({ path, body: { messages: [] } })],
  ])("%s", async (_, call) => {
    const error: unknown = await call(createHonchoClient({ baseUrl: mock.url })).catch((thrown: unknown) => thrown);
    expect(isApiError(error) && error.status).toBe(422);
  });
});

describe("what the provider's code shows", () => {
  test("a session is not copied twice by a repetition, although the copy is a GET", async () => {
    let sent = 0;
    const fetch = async (): Promise<Response> => {
      sent += 1;
      return Response.json({ detail: "busy" }, { status: 503 });
    };
    await createHonchoClient({ fetch, retry: { baseDelay: 1 } })
      .cloneSession({ path })
      .catch(() => {});
    expect(sent).toBe(1);
  });

  test("a streamed answer is text, piece by piece", async () => {
    const pieces = ["Short", " and\n\ndirect."];
    const waiting = pieces.map((piece) => new TextEncoder().encode(piece));
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const piece = waiting.shift();
        return piece ? controller.enqueue(piece) : controller.close();
      },
    });
    const fetch = async (): Promise<Response> =>
      new Response(stream, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
    const answer = await createHonchoClient({ fetch }).chatWithSession({
      path,
      body: { queries: "How?", stream: true },
    });
    const seen: string[] = [];
    if (Symbol.asyncIterator in answer) for await (const piece of answer) seen.push(piece);
    expect(seen).toEqual(pieces);
  });
});
