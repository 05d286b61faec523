// Credentials that are answered with 401: asked for once more, and the request is sent once more if they are others.
import { describe, expect, test } from "vitest";
import { clientCredentials, header, signed, template } from "../../src/codegen-v1.ts";
import { coreKey } from "../../src/core/core.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import { createRawClient } from "../../src/core/raw-client.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const ENDPOINT = "https://auth.test/token";

const oauth: Partial<CoreDefinition> = {
  credentials: { id: "ACME_ID", secret: "ACME_SECRET" },
  schemes: { oauth: clientCredentials({ tokenUrl: ENDPOINT, clientId: "id", clientSecret: "secret" }) },
  security: [["oauth"]],
};

/** A provider that accepts one token, and its token endpoint, which hands out tokens in turn, the last one for ever. */
function provider(accepted: string, tokens: readonly string[], life?: unknown) {
  const sent: string[] = [];
  let asked = 0;
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (request.url === ENDPOINT) {
      const access_token = tokens[Math.min(asked++, tokens.length - 1)];
      return Response.json({ access_token, expires_in: life });
    }
    const token = request.headers.get("authorization") ?? "";
    sent.push(`${request.method} ${token} ${await request.text()}`.trim());
    return Response.json({}, { status: token === `Bearer ${accepted}` ? 200 : 401 });
  };
  const options = { fetch: fetch as typeof globalThis.fetch, id: "me", secret: "secret-0123", retry: false as const };
  return { sent, asked: () => asked, core: acme(options, oauth) };
}

const post = operation({ method: "POST", body: ["application/json"] });

describe("a token", () => {
  test.each([
    {
      name: "is asked for once more",
      accepted: "two",
      tokens: ["one", "two"],
      status: 200,
      sent: ["one", "two"],
      asked: 2,
    },
    {
      name: "not twice",
      accepted: "three",
      tokens: ["one", "two", "three"],
      status: 401,
      sent: ["one", "two"],
      asked: 2,
    },
    { name: "is not sent again as it is", accepted: "two", tokens: ["one"], status: 401, sent: ["one"], asked: 2 },
    {
      name: "is not forgotten without reason",
      accepted: "one",
      tokens: ["one", "two"],
      status: 200,
      sent: ["one"],
      asked: 1,
    },
  ])("$name", async ({ accepted, tokens, status, sent, asked }) => {
    const played = provider(accepted, tokens);
    const result = await post.result(played.core, { body: { a: 1 } });
    expect(result.response?.status).toBe(status);
    expect(played.sent).toEqual(sent.map((token) => `POST Bearer ${token} {"a":1}`));
    expect(played.asked()).toBe(asked);
  });

  test("is asked for once by calls that were refused together, and the new one is kept", async () => {
    const { core, sent, asked } = provider("two", ["one", "two"]);
    await Promise.all([post(core, { body: 1 }), post(core, { body: 2 }), post(core, { body: 3 })]);
    await post(core, { body: 4 });
    expect([asked(), sent.filter((text) => text.includes("Bearer two")).length]).toEqual([2, 4]);
  });

  test("is renewed for a raw call as well", async () => {
    const { core, sent } = provider("two", ["one", "two"]);
    const raw = createRawClient<{ "/things": { get: { responses: object } } }>(core[coreKey]);
    expect((await raw.GET("/things")).response.status).toBe(200);
    expect(sent).toEqual(["GET Bearer one", "GET Bearer two"]);
  });

  test("is forgotten where a streamed body cannot be sent again", async () => {
    const { core, sent } = provider("two", ["one", "two"]);
    const put = operation({ method: "PUT", body: ["application/octet-stream"] });
    expect((await rejection(put(core, { body: new Blob(["x"]).stream() }))).status).toBe(401);
    await operation()(core);
    expect(sent).toEqual(["PUT Bearer one x", "GET Bearer two"]);
  });

  test.each([
    { life: 0, want: 2 },
    { life: -5, want: 2 },
    { life: "0", want: 2 },
    { life: null, want: 1 },
    { life: undefined, want: 1 },
    { life: "soon", want: 1 },
    { life: "3600", want: 1 },
  ])("with expires_in $life is asked for by $want of two calls", async ({ life, want }) => {
    const { core, asked } = provider("one", ["one"], life);
    await operation()(core);
    await operation()(core);
    expect(asked()).toBe(want);
  });

  test("whose endpoint never stops talking is given up", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new TextEncoder().encode(" ".repeat(100_000))),
      cancel: () => {
        cancelled = true;
      },
    });
    const { fetch, requests } = observed(() => new Response(endless));
    const core = acme({ fetch, id: "me", secret: "secret-0123" }, oauth);
    const { message, status } = await rejection(operation()(core));
    expect([message, status]).toEqual([
      `getThing was not sent: the token endpoint ${ENDPOINT} gave no whole answer: the body has more than 1,000,000 bytes, and the rest was not read (GET /things)`,
      200,
    ]);
    expect([cancelled, requests.length]).toEqual([true, 1]);
  });
});

describe("a function", () => {
  const refusing = json({}, 401);
  const bearer: Partial<CoreDefinition> = { schemes: { key: template(header, "Authorization", "Bearer {apiKey}") } };
  test.each([
    { name: "that has another value is asked once", values: ["a", "b", "c"], want: ["a", "b"], told: [undefined, "a"] },
    { name: "that has the same value changes nothing", values: ["a", "a"], want: ["a"], told: [undefined, "a"] },
  ])("$name", async ({ values, want, told: wantTold }) => {
    const told: unknown[] = [];
    const apiKey = async (refused?: string) => {
      told.push(refused);
      return values[told.length - 1];
    };
    const { fetch, requests } = observed(refusing);
    expect((await rejection(post(acme({ fetch, apiKey }, bearer), { body: {} }))).status).toBe(401);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(want.map((value) => `Bearer ${value}`));
    expect(told).toEqual(wantTold);
  });

  test("that throws then ends the call with its error", async () => {
    const apiKey = (refused?: string) => {
      if (refused) throw new RangeError("sign in again");
      return "a";
    };
    const error = await rejection(operation()(acme({ fetch: observed(refusing).fetch, apiKey }, bearer)));
    expect([error.name, error.message]).toEqual(["RangeError", "sign in again"]);
  });

  test("is told nothing by an attempt after another failure", async () => {
    const told: unknown[] = [];
    const apiKey = (refused?: string) => `key-${told.push(refused)}`;
    const { fetch } = observed(refusing, json({}, 503), json({}));
    await operation()(acme({ fetch, apiKey, retry: { baseDelay: 0 } }, bearer));
    expect(told).toEqual([undefined, "key-1", undefined]);
  });
});

test.each([
  { name: "a key", scheme: template(header, "X-Api-Key", "{apiKey}") },
  {
    name: "a signature",
    scheme: signed(header, "X-Sign", "key", { needs: ["apiKey"], sign: async () => ({ key: `${Math.random()}` }) }),
  },
])("$name that does not change is not sent again", async ({ scheme }) => {
  const { fetch, requests } = observed(json({}, 401));
  await rejection(operation()(acme({ fetch }, { schemes: { key: scheme } })));
  expect(requests).toHaveLength(1);
});
