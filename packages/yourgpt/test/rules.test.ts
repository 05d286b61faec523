import { type Mock, startMock } from "@specwright/contract";
import { createYourGPTClient, isApiError, type UpdateSessionInput } from "@specwright/yourgpt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("../openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());

const accepted: UpdateSessionInput["body"][] = [
  { session_uid: "17000000000000000" },
  { session_uid: "17000000000000000", state: "resolved" },
  { session_uid: "17000000000000000", state: "closed", chat_mode: "operator" },
  { session_uid: "17000000000000000", state: "resolved", segment: "v".repeat(255) },
];

const refused: [string, UpdateSessionInput["body"]][] = [
  // @ts-expect-error a resolved session goes to bot mode by itself
  ["resolved together with chat_mode", { session_uid: "1", state: "resolved", chat_mode: "bot" }],
  ["a segment of 256 characters", { session_uid: "1", segment: "v".repeat(256) }],
  // @ts-expect-error the states are these four
  ["an unknown state", { session_uid: "1", state: "open" }],
  // @ts-expect-error the session has to be named
  ["no session", { state: "closed" }],
];

describe("updateSession", () => {
  const client = () => createYourGPTClient({ apiKey: "apk-test", baseUrl: mock.url });

  test.each(accepted)("accepts %j", async (body) => {
    expect((await client().updateSession({ body })).type).toBe("RXSUCCESS");
  });

  test.each(refused)("refuses %s", async (_, body) => {
    const yourgpt = client();
    const error: unknown = await yourgpt.updateSession({ body }).catch((thrown: unknown) => thrown);
    expect(isApiError(error, yourgpt.updateSession) && [error.status, error.body.type]).toEqual([400, "RXERROR"]);
  });
});

test("a message may be sent as JSON and as a form", async () => {
  const yourgpt = createYourGPTClient({ apiKey: "apk-test", baseUrl: mock.url });
  const body = { widget_uid: "w", session_uid: "1", message: "Hello & goodbye" };
  mock.reset();
  await yourgpt.sendMessage({ body });
  await yourgpt.sendMessage({ contentType: "application/x-www-form-urlencoded", body });
  expect(mock.requests.map(({ headers, text }) => [headers["content-type"], text])).toEqual([
    ["application/json", '{"widget_uid":"w","session_uid":"1","message":"Hello & goodbye"}'],
    ["application/x-www-form-urlencoded", "widget_uid=w&session_uid=1&message=Hello+%26+goodbye"],
  ]);
});
