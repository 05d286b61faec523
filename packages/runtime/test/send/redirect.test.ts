import { describe, expect, test } from "vitest";
import { query, template } from "../../src/codegen-v1.ts";
import { acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const to = (location: string, status = 302) => answer(null, { status, headers: { location } });

async function hops(
  method: "GET" | "POST" | "PUT" | "HEAD",
  first: () => Response,
  ...more: (() => Response)[]
): Promise<string[]> {
  const { fetch, requests } = observed(first, ...more, method === "HEAD" ? answer(null) : json({}));
  const input = method === "POST" || method === "PUT" ? { body: { a: 1 } } : {};
  const responses = { 200: method === "HEAD" ? "none" : "json" } as const;
  await operation({ method, body: ["application/json"], responses })(
    acme({ fetch, headers: { "x-mine": "1" } }),
    input,
  );
  return await Promise.all(
    requests.map(async (request) =>
      [
        request.method,
        request.url,
        request.headers.has("x-api-key") ? "key" : "-",
        request.headers.has("x-mine") ? "mine" : "-",
        await request.text(),
      ]
        .join(" ")
        .trim(),
    ),
  );
}

describe("redirects", () => {
  const start = "https://acme.test/v1/things";
  test.each([
    { method: "GET", play: [to("/v2")], want: [`GET ${start} key mine`, "GET https://acme.test/v2 key mine"] },
    {
      method: "GET",
      play: [to("things/")],
      want: [`GET ${start} key mine`, "GET https://acme.test/v1/things/ key mine"],
    },
    { method: "GET", play: [to("https://evil.test/")], want: [`GET ${start} key mine`, "GET https://evil.test/ - -"] },
    { method: "GET", play: [to("//evil.test/")], want: [`GET ${start} key mine`, "GET https://evil.test/ - -"] },
    { method: "GET", play: [to("http://acme.test/")], want: [`GET ${start} key mine`, "GET http://acme.test/ - -"] },
    {
      method: "GET",
      play: [to("https://acme.test:8443/")],
      want: [`GET ${start} key mine`, "GET https://acme.test:8443/ - -"],
    },
    {
      method: "GET",
      play: [to("https://evil.test/"), to("https://acme.test/back")],
      want: [`GET ${start} key mine`, "GET https://evil.test/ - -", "GET https://acme.test/back - -"],
    },
    { method: "HEAD", play: [to("/v2", 303)], want: [`HEAD ${start} key mine`, "HEAD https://acme.test/v2 key mine"] },
    {
      method: "POST",
      play: [to("/v2", 301)],
      want: [`POST ${start} key mine {"a":1}`, "GET https://acme.test/v2 key mine"],
    },
    {
      method: "PUT",
      play: [to("/v2", 302)],
      want: [`PUT ${start} key mine {"a":1}`, 'PUT https://acme.test/v2 key mine {"a":1}'],
    },
    {
      method: "PUT",
      play: [to("/v2", 303)],
      want: [`PUT ${start} key mine {"a":1}`, "GET https://acme.test/v2 key mine"],
    },
    {
      method: "POST",
      play: [to("/v2", 307)],
      want: [`POST ${start} key mine {"a":1}`, 'POST https://acme.test/v2 key mine {"a":1}'],
    },
    {
      method: "POST",
      play: [to("https://evil.test", 308)],
      want: [`POST ${start} key mine {"a":1}`, 'POST https://evil.test/ - - {"a":1}'],
    },
  ] as const)("$method $want", async ({ method, play, want }) => {
    const [first, ...more] = play;
    expect(await hops(method, first as () => Response, ...more)).toEqual(want);
  });

  test.each([
    { name: "without Location", play: answer(null, { status: 302 }) },
    { name: "to no URL", play: to("http://") },
    { name: "to another scheme", play: to("file:///etc/passwd") },
    { name: "to an address with a password", play: to("https://me:pass-0123@acme.test/") },
    { name: "304", play: answer(null, { status: 304, headers: { location: "/v2" } }) },
  ])("$name: the answer is the redirect", async ({ play }) => {
    const { fetch, requests } = observed(play);
    expect(await rejection(operation()(acme({ fetch })))).toMatchObject({ name: "ApiError", status: play().status });
    expect(requests).toHaveLength(1);
  });

  test("a circle ends", async () => {
    const { fetch, requests } = observed(to("/v1/things"));
    expect(await rejection(operation()(acme({ fetch })))).toMatchObject({ name: "ApiError", status: 302 });
    expect(requests).toHaveLength(11);
  });

  test("a credential in the query does not follow to another origin, even where the server repeats it", async () => {
    const { fetch, requests } = observed(to(`https://evil.test/?k=${encodeURIComponent(SECRET)}&a=1`), json({}));
    await operation()(acme({ fetch }, { schemes: { key: template(query, "k", "{apiKey}") } }));
    expect(requests[1]?.url).toBe("https://evil.test/?a=1");
  });

  test("nor does it inside another value of the address: then nothing follows", async () => {
    const next = encodeURIComponent(`https://acme.test/v1/things?k=${encodeURIComponent(SECRET)}`);
    const { fetch, requests } = observed(to(`https://evil.test/login?next=${next}`), json({}));
    const error = await rejection(operation()(acme({ fetch }, { schemes: { key: template(query, "k", "{apiKey}") } })));
    expect([error.status, requests.length]).toEqual([302, 1]);
  });

  test.each([
    { name: "its path", location: `https://evil.test/${encodeURIComponent(SECRET)}/things` },
    { name: "its path, without an escape", location: "https://evil.test/s3cret/key+0123" },
    { name: "base64 in its path", location: `https://evil.test/x/${btoa(`me:${SECRET}`)}` },
    { name: "its host", location: "https://key-0123.evil.test/", apiKey: "key-0123" },
  ])("nor does one in $name: then nothing follows", async ({ location, apiKey = SECRET }) => {
    const { fetch, requests } = observed(to(location), json({}));
    const error = await rejection(operation()(acme({ fetch, apiKey })));
    expect([error.status, requests.length]).toEqual([302, 1]);
  });

  test("where the server is the same one, it knows the credential already", async () => {
    const { fetch, requests } = observed(to("/s3cret/key+0123"), json({}));
    await operation()(acme({ fetch }));
    expect(requests[1]?.url).toBe("https://acme.test/s3cret/key+0123");
  });

  test("nor does one that the caller wrote into the query", async () => {
    const { fetch, requests } = observed(to("https://evil.test/?k=mine-0123&a=%2Fb%26c"), json({}));
    const core = acme({ fetch }, { schemes: { key: template(query, "k", "{apiKey}") }, security: [] });
    await operation()(core, { query: { k: "mine-0123" } });
    expect(requests[1]?.url).toBe("https://evil.test/?a=%2Fb%26c");
  });

  test("where the platform hides the address, the error says so and nothing is repeated", async () => {
    const { fetch, requests } = observed(() =>
      Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }),
    );
    expect((await rejection(operation()(acme({ fetch })))).message).toBe(
      "getThing got no answer: it redirects, and browsers hide where to: pass that as baseUrl (GET /things)",
    );
    expect(requests).toHaveLength(1);
  });
});
