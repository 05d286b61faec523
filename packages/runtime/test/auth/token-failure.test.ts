// What a call says when the token endpoint refuses, or gives no answer.
import { describe, expect, test } from "vitest";
import { clientCredentials } from "../../src/codegen-v1.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import { acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const ENDPOINT = "https://auth.test/token";

const machine = (tokenUrl = ENDPOINT): Partial<CoreDefinition> => ({
  credentials: { id: "ACME_ID", secret: "ACME_SECRET" },
  schemes: { oauth: clientCredentials({ tokenUrl, clientId: "id", clientSecret: "secret" }) },
  security: [["oauth"]],
});

async function failure(play: () => Response | Promise<Response>, options: object = {}) {
  const { fetch, requests } = observed(play);
  const core = acme({ fetch, id: "my-client", secret: SECRET, retry: false, ...options }, machine());
  return { error: await rejection(operation()(core)), requests };
}

describe("a refusal", () => {
  const long = "x".repeat(1_000);
  test.each([
    {
      play: json({ error: "invalid_scope", error_description: "no such scope" }, 400),
      want: "answered 400: invalid_scope: no such scope",
      body: { error: "invalid_scope", error_description: "no such scope" },
    },
    {
      play: json({ error: "invalid_client", error_description: `got ${SECRET}` }, 401),
      want: "answered 401: invalid_client: got [redacted]",
      body: { error: "invalid_client", error_description: "got [redacted]" },
    },
    {
      play: json({ error: { message: "no\nsuch client" } }, 403),
      want: "answered 403: no such client",
      body: { error: { message: "no\nsuch client" } },
    },
    {
      play: json({ error: "invalid_scope", error_description: long }, 400),
      want: `answered 400: invalid_scope: ${"x".repeat(200)}`,
      body: { error: "invalid_scope", error_description: long },
    },
    {
      play: answer(`client_secret=${encodeURIComponent(SECRET)} is wrong`, { status: 400 }),
      want: "answered 400: client_secret=[redacted] is wrong",
      body: "client_secret=[redacted] is wrong",
    },
    { play: answer(null, { status: 400 }), want: "answered 400", body: undefined },
    {
      play: answer(Uint8Array.of(0x6e, 0xf6), {
        status: 400,
        headers: { "content-type": "text/plain; charset=latin1" },
      }),
      want: "answered 400: nö",
      body: "nö",
    },
    { play: answer(Uint8Array.of(0xff, 0xfe), { status: 400 }), want: "answered 400", body: expect.any(Blob) },
    {
      play: json({ error: "bad_verification_code", error_description: "it has ended" }),
      want: "answered without an access_token: bad_verification_code: it has ended",
      body: { error: "bad_verification_code", error_description: "it has ended" },
    },
    {
      play: json({ access_token: "tok-0123", token_type: "DPoP" }),
      want: 'answered with an access_token of the type "DPoP", and bearer tokens alone are sent',
      body: undefined,
    },
    {
      play: json({ access_token: "tok-0123", token_type: "mac" }),
      want: 'answered with an access_token of the type "mac", and bearer tokens alone are sent',
      body: undefined,
    },
    {
      play: json({ access_token: "tok\r\nx-evil: 1" }),
      want: "answered with an access_token that no header can hold",
      body: undefined,
    },
    {
      play: json({ access_token: "tök" }),
      want: "answered with an access_token that no header can hold",
      body: undefined,
    },
    { play: json({ id_token: "other-0123" }), want: "answered without an access_token", body: undefined },
  ])("$want", async ({ play, want, body }) => {
    const { error } = await failure(play);
    expect(error.message).toBe(`getThing was not sent: the token endpoint ${ENDPOINT} ${want} (GET /things)`);
    expect([error.name, error.status, error.body]).toEqual(["AuthError", play().status, body]);
    expect(JSON.stringify(error)).not.toContain(SECRET);
  });
});

test.each([
  { thrown: { code: 5 }, want: 'fetch threw an object: {"code":5}' },
  { thrown: { message: `no ${SECRET}` }, want: "no [redacted]" },
  { thrown: undefined, want: "fetch threw undefined" },
])("a fetch that throws no error: $want", async ({ thrown, want }) => {
  const { error } = await failure(() => Promise.reject(thrown));
  expect(error.message).toBe(
    `getThing was not sent: the token endpoint ${ENDPOINT} gave no answer: ${want} (GET /things)`,
  );
});

test("a token is asked for as JSON", async () => {
  const { requests } = await failure(json({}));
  expect(requests[0]?.headers.get("accept")).toBe("application/json");
});

test.each(["bearer", "Bearer", "BEARER", "JWT", undefined])("a token of the type %s is sent", async (token_type) => {
  const { fetch, requests } = observed(json({ access_token: "a.b-c_d~e+f/g=", token_type }), json({}));
  await operation()(acme({ fetch, id: "my-client", secret: SECRET }, machine()));
  expect(requests[1]?.headers.get("authorization")).toBe("Bearer a.b-c_d~e+f/g=");
});

describe("a redirect", () => {
  test.each([
    {
      play: answer(null, { status: 302, headers: { location: "/login" } }),
      want: "redirects to /login, and no credentials follow: pass that address as tokenUrl",
      status: 302,
    },
    {
      play: answer(null, { status: 308, headers: { location: `https://b.test/?s=${encodeURIComponent(SECRET)}` } }),
      want: "redirects to https://b.test/?s=[redacted], and no credentials follow: pass that address as tokenUrl",
      status: 308,
    },
    {
      play: () => Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }),
      want: "redirects, and no credentials follow: pass that address as tokenUrl",
      status: 0,
    },
    { play: answer(null, { status: 302 }), want: "answered 302", status: 302 },
  ])("$want", async ({ play, want, status }) => {
    const { error, requests } = await failure(play, { retry: { baseDelay: 0 } });
    expect(error.message).toBe(`getThing was not sent: the token endpoint ${ENDPOINT} ${want} (GET /things)`);
    expect([error.status, requests.map(({ redirect }) => redirect)]).toEqual([status, ["manual"]]);
  });
});

describe("no answer", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
  test.each([
    {
      name: "a refused connection",
      thrown: new TypeError("fetch failed", { cause: refused }),
      want: "gave no answer: connect ECONNREFUSED 127.0.0.1:1",
      cause: { message: "fetch failed", cause: { code: "ECONNREFUSED" } },
    },
    {
      name: "a browser's failure",
      thrown: new TypeError("Failed to fetch"),
      want: "gave no answer: Failed to fetch",
      cause: { name: "TypeError", message: "Failed to fetch" },
    },
    {
      name: "an error that quotes the secret",
      thrown: new Error(`cannot send ${SECRET}`),
      want: "gave no answer: cannot send [redacted]",
      cause: { message: "cannot send [redacted]" },
    },
    { name: "a text", thrown: "offline", want: "gave no answer: offline", cause: "offline" },
  ])("$name", async ({ thrown, want, cause }) => {
    const { error } = await failure(() => {
      throw thrown;
    });
    expect(error.message).toBe(`getThing was not sent: the token endpoint ${ENDPOINT} ${want} (GET /things)`);
    if (typeof cause === "string") expect(error.cause).toBe(cause);
    else expect(error.cause).toMatchObject(cause);
    expect(String((error.cause as Error).stack)).not.toContain(SECRET);
  });

  test("a body that breaks off", async () => {
    const { error } = await failure(
      answer(new ReadableStream({ pull: (stream) => stream.error(new TypeError("terminated")) })),
    );
    expect(error.message).toBe(
      `getThing was not sent: the token endpoint ${ENDPOINT} gave no whole answer: terminated (GET /things)`,
    );
    expect([error.status, (error.cause as Error).message]).toEqual([200, "terminated"]);
  });

  test("from an address that is no URL", async () => {
    const { fetch, requests } = observed();
    const variables = { tenant: "a b" };
    const core = acme({ fetch, id: "my-client", secret: SECRET, variables }, machine("https://{tenant}.test/token"));
    expect(await rejection(operation()(core))).toMatchObject({
      name: "AuthError",
      message:
        "getThing was not sent: the token endpoint https://a b.test/token is not a URL: pass the option tokenUrl (GET /things)",
    });
    expect(requests).toEqual([]);
  });
});
