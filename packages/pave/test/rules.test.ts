import { createHmac } from "node:crypto";
import { type Mock, startMock } from "@specwright/contract";
import { createPaveClient, isApiError, isMissingCredentialsError, type UpdateSessionInput } from "@specwright/pave";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(new URL("../openapi.yaml", import.meta.url));
});
afterAll(() => mock.close());

const credentials = { username: "acme", apiKey: "key", apiSecret: "secret" };
const path = { session_key: "XXX-ABCDE12345" };

const refused: [string, UpdateSessionInput["body"]][] = [
  // @ts-expect-error an update changes the session, the vehicle or the text message
  ["nothing", {}],
  // @ts-expect-error an update changes the session, the vehicle or the text message
  ["something unknown alone", { note: "call back" }],
  // @ts-expect-error the themes are these three
  ["an unknown theme", { session: { theme: "MAX" } }],
];

describe("updateSession", () => {
  test.each(refused)("refuses %s", async (_, body) => {
    const error: unknown = await createPaveClient({ ...credentials, baseUrl: mock.url })
      .updateSession({ path, body })
      .catch((thrown: unknown) => thrown);
    expect(isApiError(error) && error.status).toBe(422);
  });

  test("signs every request anew, and what was signed is what is sent", async () => {
    mock.reset();
    const pave = createPaveClient({ ...credentials, baseUrl: mock.url });
    await pave.updateSession({ path, body: { sms: { to: "647-455-XXXX" } } });
    const [{ headers } = { headers: {} as Record<string, string> }] = mock.requests;
    expect(headers["api-key"]).toBe("key");
    expect(headers["api-timestamp"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const { username, apiKey, apiSecret } = credentials;
    const signed = createHmac("sha256", apiSecret).update(`${username}:${apiKey}@${headers["api-timestamp"]}`);
    expect(headers["api-token"]).toBe(signed.digest("hex"));
  });
});

test("without credentials nothing is sent, and the error names option and variable", async () => {
  mock.reset();
  const error: unknown = await createPaveClient({ username: "acme", apiKey: "key", baseUrl: mock.url })
    .getSession({ path })
    .catch((thrown: unknown) => thrown);
  expect(isMissingCredentialsError(error) && error.message).toBe(
    'getSession was not sent: it needs the option "apiSecret" (or the environment variable PAVE_API_SECRET) (GET /sessions/{session_key})',
  );
  expect(mock.requests).toEqual([]);
});
