// A header that the caller sets wins over the client's credential, and `null` takes it away.
import { describe, expect, test } from "vitest";
import { basic, bind, clientCredentials, cookie, header, query, template } from "../../src/codegen-v1.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import { acme, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const bearer: Partial<CoreDefinition> = { schemes: { key: template(header, "Authorization", "Bearer {apiKey}") } };
const call = operation({ method: "POST", body: ["application/json"] });

/** The authorization that a request has. */
async function authorization(options: object, callOptions: object, definition = bearer, input: object = {}) {
  const { fetch, requests } = observed(json({}));
  await call(acme({ fetch, ...options }, definition), input, callOptions);
  return requests.map(({ headers }) => headers.get("authorization"));
}

test.each<[name: string, options: object, callOptions: object, want: string | null]>([
  ["the client's credential", {}, {}, `Bearer ${SECRET}`],
  ["the call's own", {}, { headers: { Authorization: "Bearer mine-0123" } }, "Bearer mine-0123"],
  ["the call's own in another case", {}, { headers: { AUTHORIZATION: "Basic eA==" } }, "Basic eA=="],
  ["the call's own without a credential", { apiKey: "" }, { headers: { authorization: "Bearer mine" } }, "Bearer mine"],
  ["none, as the call wants", {}, { headers: { authorization: null } }, null],
  ["none, as the call wants, without a credential", { apiKey: "" }, { headers: { Authorization: null } }, null],
  ["the credential beside undefined", {}, { headers: { authorization: undefined } }, `Bearer ${SECRET}`],
  ["the client's own header", { headers: { authorization: "Bearer fixed" } }, {}, "Bearer fixed"],
  [
    "the call's own beside the client's own",
    { headers: { authorization: "Bearer fixed" } },
    { headers: { authorization: "Bearer mine" } },
    "Bearer mine",
  ],
  ["none instead of the client's own", { headers: { authorization: "a" } }, { headers: { authorization: null } }, null],
])("a request has %s", async (_, options, callOptions, want) => {
  expect(await authorization(options, callOptions)).toEqual([want]);
});

test("a header among the input of the operation wins as well", async () => {
  expect(await authorization({}, {}, bearer, { headers: { Authorization: "Bearer input" } })).toEqual(["Bearer input"]);
});

test("a function is not asked for what nobody needs", async () => {
  let asked = 0;
  const apiKey = (): string => `key-${++asked}`;
  expect(await authorization({ apiKey }, { headers: { authorization: "Bearer mine" } })).toEqual(["Bearer mine"]);
  expect(asked).toBe(0);
});

test("no token is fetched for a call that brings one, and a refused one is not renewed", async () => {
  const oauth = {
    credentials: { id: "ACME_ID", secret: "ACME_SECRET" },
    schemes: {
      oauth: clientCredentials({ tokenUrl: "https://auth.test/token", clientId: "id", clientSecret: "secret" }),
    },
    security: [["oauth"]],
  };
  const { fetch, requests } = observed(json({}, 401));
  const client = acme({ fetch, id: "me", secret: "secret-0123" }, oauth);
  await rejection(call(client, {}, { headers: { authorization: "Bearer mine" } }));
  expect(requests.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
    ["https://acme.test/v1/things", "Bearer mine"],
  ]);
});

describe("other credentials of the same call stay", () => {
  test.each([
    {
      name: "a header of another name",
      scheme: template(header, "X-Api-Key", "{apiKey}"),
      want: ["mine", SECRET, "", null],
    },
    {
      name: "a parameter of that name",
      scheme: template(query, "authorization", "{apiKey}"),
      want: ["mine", null, `?authorization=${encodeURIComponent(SECRET)}`, null],
    },
    {
      name: "a cookie of that name",
      scheme: template(cookie, "authorization", "{apiKey}"),
      want: ["mine", null, "", `authorization=${encodeURIComponent(SECRET)}`],
    },
    { name: "nothing of two in one header", scheme: basic("apiKey", "apiKey"), want: ["mine", null, "", null] },
  ])("$name", async ({ scheme, want }) => {
    const { fetch, requests } = observed(json({}));
    await operation()(acme({ fetch }, { schemes: { key: scheme } }), {}, { headers: { authorization: "mine" } });
    const [{ url, headers }] = requests as [Request];
    expect([
      headers.get("authorization"),
      headers.get("x-api-key"),
      new URL(url).search,
      headers.get("cookie"),
    ]).toEqual(want);
  });
});

test("each attempt has it", async () => {
  const { fetch, requests } = observed(json({}, 503, { "retry-after": "0" }), json({}));
  await call(acme({ fetch }, bearer), {}, { headers: { authorization: "Bearer mine" } });
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer mine", "Bearer mine"]);
});

test("what the caller sent is taken out of an error", async () => {
  const { fetch } = observed(json({ message: "no mine-0123" }, 404));
  const error = await rejection(
    operation()(acme({ fetch }, bearer), {}, { headers: { authorization: "Bearer mine-0123" } }),
  );
  expect(error).toMatchObject({ body: { message: "no [redacted]" } });
});

describe("through the raw client", () => {
  interface Paths {
    "/things": { get: { responses: { 200: { content: { "application/json": object } } } } };
  }
  const client = (fetch: typeof globalThis.fetch) => bind<never>(acme({ fetch }, bearer), { getThing: operation() });

  test("a header of a raw call wins", async () => {
    const { fetch, requests } = observed(json({}));
    const { raw } = client(fetch) as { raw: import("../../src/index.ts").RawClient<Paths> };
    await raw.GET("/things", { headers: { authorization: "Bearer mine" } });
    await raw.GET("/things");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer mine", `Bearer ${SECRET}`]);
  });

  test.each<[name: string, headers: object, set: string | undefined, want: string | null]>([
    ["of the call wins", { authorization: "Bearer mine" }, undefined, "Bearer mine"],
    ["that the call takes away is not there", { authorization: null }, undefined, null],
    ["that a middleware sets wins", {}, "Bearer other", "Bearer other"],
  ])("with middleware, a header %s", async (_, headers, set, want) => {
    const { fetch, requests } = observed(json({}));
    const made = client(fetch) as {
      raw: import("../../src/index.ts").RawClient<Paths>;
      getThing(a: object, b: object): Promise<unknown>;
    };
    made.raw.use({ onRequest: ({ request }) => void (set && request.headers.set("authorization", set)) });
    await made.getThing({}, { headers });
    expect(requests.map((request) => request.headers.get("authorization"))).toEqual([want]);
  });
});
