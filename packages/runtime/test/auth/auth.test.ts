import { afterEach, describe, expect, test, vi } from "vitest";
import { basic, clientCredentials, cookie, header, query, signed, template } from "../../src/codegen-v1.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import { isAuthError, isMissingCredentialsError } from "../../src/index.ts";
import { acme, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const both: Partial<CoreDefinition> = {
  credentials: { apiKey: "ACME_API_KEY", user: "ACME_USER", password: "ACME_PASSWORD" },
  schemes: { key: template(header, "X-Api-Key", "{apiKey}"), login: basic("user", "password") },
  security: [["key"], ["login"]],
};

async function sent(
  options: object,
  definition: Partial<CoreDefinition>,
  security?: readonly string[][],
): Promise<Request> {
  const { fetch, requests } = observed();
  await operation(security ? { security } : {})(acme({ apiKey: undefined, ...options, fetch }, definition));
  return requests[0] as Request;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("where credentials stand", () => {
  const url = "https://acme.test/v1/things";
  test.each([
    { scheme: template(header, "Authorization", "Api-Key {apiKey}"), want: [url, `Api-Key ${SECRET}`, null] },
    { scheme: template(query, "api_key", "{apiKey}"), want: [`${url}?api_key=s3cret%2Fkey%2B0123`, null, null] },
    { scheme: template(cookie, "sid", "{apiKey}"), want: [url, null, "sid=s3cret%2Fkey%2B0123"] },
    { scheme: basic("apiKey", "apiKey"), want: [url, `Basic ${btoa(`${SECRET}:${SECRET}`)}`, null] },
  ])("$want", async ({ scheme, want }) => {
    const { url: to, headers } = await sent({ apiKey: SECRET }, { schemes: { key: scheme } });
    expect([to, headers.get("authorization"), headers.get("cookie")]).toEqual(want);
  });

  test("a query credential is appended and leaves the query as it was written", async () => {
    const { fetch, requests } = observed();
    const core = acme({ fetch }, { schemes: { key: template(query, "k", "{apiKey}") } });
    await operation()(core, { query: { q: "a b/c" } });
    expect(requests[0]?.url).toBe("https://acme.test/v1/things?q=a%20b%2Fc&k=s3cret%2Fkey%2B0123");
  });

  test("Basic is UTF-8", async () => {
    const request = await sent({ user: "zoë", password: "pä" }, both);
    expect(Buffer.from(request.headers.get("authorization")?.slice(6) ?? "", "base64").toString()).toBe("zoë:pä");
  });
});

describe("which credentials are used", () => {
  test.each([
    { name: "the first complete alternative", options: { user: "u", password: "p" }, want: "authorization" },
    { name: "the preferred one of two", options: { apiKey: "k", user: "u", password: "p" }, want: "x-api-key" },
    { name: "a function", options: { apiKey: async () => "k" }, want: "x-api-key" },
  ])("$name", async ({ options, want }) => {
    expect((await sent(options, both)).headers.has(want)).toBe(true);
  });

  test("the environment stands in for options, at the time of the call", async () => {
    const { fetch, requests } = observed();
    const core = acme({ apiKey: undefined, fetch });
    vi.stubEnv("ACME_API_KEY", "from-env");
    await operation()(core);
    await operation()(acme({ apiKey: "given", fetch }));
    expect(requests.map(({ headers }) => headers.get("x-api-key"))).toEqual(["from-env", "given"]);
  });

  test.each([
    { security: [[]], options: {}, want: null },
    { security: [], options: { apiKey: "k" }, want: null },
    { security: [["key"], []], options: {}, want: null },
    { security: [[], ["key"]], options: { apiKey: "k" }, want: "k" },
  ])("optional: $security", async ({ security, options, want }) => {
    expect((await sent(options, both, security)).headers.get("x-api-key")).toBe(want);
  });

  test.each([
    {
      options: {},
      want: 'it needs the option "apiKey" (or the environment variable ACME_API_KEY), or the option "user" (or the environment variable ACME_USER) and the option "password" (or the environment variable ACME_PASSWORD)',
    },
    {
      options: { user: "u" },
      want: 'it needs the option "apiKey" (or the environment variable ACME_API_KEY), or the option "password" (or the environment variable ACME_PASSWORD)',
    },
    { options: { apiKey: "" }, want: 'it needs the option "apiKey"' },
  ])("missing: $options", async ({ options, want }) => {
    const error = await rejection(sent(options, both));
    expect(isMissingCredentialsError(error)).toBe(true);
    expect(error.message.startsWith(`getThing was not sent: ${want}`)).toBe(true);
  });

  test("a credential with a line break is refused and not shown", async () => {
    const error = await rejection(sent({ apiKey: `${SECRET}\n` }, both));
    expect(error.message).toContain('a character that HTTP forbids cannot be sent as "headers.X-Api-Key"');
    expect(error.message).not.toContain(SECRET);
  });
});

describe("signatures", () => {
  test("schemes that share a signer share one signature, made anew for each attempt", async () => {
    let count = 0;
    const signer = { needs: ["apiKey"], sign: async () => ({ token: `t${++count}`, time: `n${count}` }) };
    const { fetch, requests } = observed(json({}, 503), json({}));
    const schemes = {
      token: signed(header, "X-Token", "token", signer),
      time: signed(header, "X-Time", "time", signer),
    };
    await operation()(acme({ fetch, retry: { baseDelay: 0 } }, { schemes, security: [["token", "time"]] }));
    expect(requests.map(({ headers }) => [headers.get("x-token"), headers.get("x-time")])).toEqual([
      ["t1", "n1"],
      ["t2", "n2"],
    ]);
  });
});

describe("OAuth2 client credentials", () => {
  const oauth: Partial<CoreDefinition> = {
    credentials: { id: "ACME_ID", secret: "ACME_SECRET" },
    schemes: {
      oauth: clientCredentials({
        tokenUrl: "https://auth.test/token",
        clientId: "id",
        clientSecret: "secret",
        scope: "read",
      }),
    },
    security: [["oauth"]],
  };
  const play = (...tokens: (() => Response | Promise<Response>)[]) => {
    const asked: string[] = [];
    const used: (string | null)[] = [];
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      if (request.url !== "https://auth.test/token") {
        used.push(request.headers.get("authorization"));
        return Response.json({});
      }
      asked.push(await request.text());
      return (tokens[Math.min(asked.length, tokens.length) - 1] as () => Response)();
    };
    const options = { fetch: fetch as typeof globalThis.fetch, id: "me", secret: SECRET, retry: { baseDelay: 0 } };
    return { asked, used, core: acme(options, oauth), fetch: options.fetch };
  };
  const token = (name: string, expires_in?: number) => json({ access_token: name, token_type: "bearer", expires_in });

  test("one token for concurrent calls, until a little before it ends", async () => {
    vi.useFakeTimers({ now: 0 });
    const { asked, used, core } = play(token("one", 100), token("two", 100));
    await Promise.all([operation()(core), operation()(core), operation()(core)]);
    vi.setSystemTime(89_000);
    await operation()(core);
    vi.setSystemTime(90_001);
    await Promise.all([operation()(core), operation()(core)]);
    expect(used).toEqual([...Array(4).fill("Bearer one"), ...Array(2).fill("Bearer two")]);
    expect(asked).toEqual(
      Array(2).fill(
        `grant_type=client_credentials&client_id=me&client_secret=${encodeURIComponent(SECRET)}&scope=read`,
      ),
    );
  });

  test("another tenant gets another token", async () => {
    const { fetch, used } = play(token("one"), token("two"));
    let tenant = "a";
    const core = acme({ fetch, id: () => tenant, secret: SECRET }, oauth);
    for (tenant of ["a", "b", "a"]) await operation()(core);
    expect(used).toEqual(["Bearer one", "Bearer two", "Bearer one"]);
  });

  test("a failure is not kept", async () => {
    const down = json({ error: "down" }, 401);
    const { core, used } = play(down, token("ok"));
    expect(isAuthError(await rejection(operation()(core)))).toBe(true);
    await operation()(core);
    expect(used).toEqual(["Bearer ok"]);
  });

  test.each([
    { name: "busy", down: json({}, 503) },
    {
      name: "not there",
      down: () => {
        throw new TypeError("fetch failed");
      },
    },
  ])("a token endpoint that is $name is asked again", async ({ down }) => {
    const { core, used } = play(down, down, token("ok"));
    await operation()(core);
    expect(used).toEqual(["Bearer ok"]);
  });

  test("a token endpoint that hangs is given up in time for another attempt", async () => {
    vi.useFakeTimers({ now: 0 });
    let hung: Promise<Response> | undefined;
    const { core, used } = play(() => (hung ??= new Promise<Response>(() => {})), token("ok"));
    const call = operation()(core);
    await vi.advanceTimersByTimeAsync(10_001);
    await call;
    expect(used).toEqual(["Bearer ok"]);
  });

  test.each([
    {
      play: json({ error: `bad ${SECRET}` }, 401),
      want: "the token endpoint https://auth.test/token answered 401: bad [redacted]",
    },
    { play: json({}), want: "the token endpoint https://auth.test/token answered without an access_token" },
    {
      play: () => new Response("<html>"),
      want: "the token endpoint https://auth.test/token answered without an access_token",
    },
    {
      play: () => {
        throw new TypeError(`fetch failed ${SECRET}`);
      },
      want: "the token endpoint https://auth.test/token gave no answer: fetch failed [redacted]",
    },
  ])("$want", async ({ play: answer, want }) => {
    const error = await rejection(operation()(play(answer).core));
    expect(error.message).toBe(`getThing was not sent: ${want} (GET /things)`);
  });
});
