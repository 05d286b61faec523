import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { basic, bind, concealUrl, cookie, header, query, template } from "../../src/codegen-v1.ts";
import { acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";

const spellings = [SECRET, encodeURIComponent(SECRET), JSON.stringify(SECRET).slice(1, -1)];

/** Everything that a log could show of an error. */
function shown(error: Error): string {
  const chain: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    chain.push(at.message, at.stack ?? "", String(at), JSON.stringify(at), inspect(at, { depth: 9, showHidden: true }));
  return chain.join("\n");
}

const throwing = (error: unknown) => () => {
  throw error;
};
const quoting = Object.assign(new TypeError(`request to https://acme.test/?k=${encodeURIComponent(SECRET)} failed`), {
  request: { headers: { authorization: SECRET } },
  config: { apiKey: SECRET },
  cause: Object.assign(new Error(`connect with ${SECRET}`), { code: "ECONNREFUSED", headers: { key: SECRET } }),
});

describe.each([
  { name: "header", scheme: template(header, "X-Api-Key", "{apiKey}") },
  { name: "query", scheme: template(query, "k", "{apiKey}") },
  { name: "cookie", scheme: template(cookie, "k", "{apiKey}") },
  { name: "basic", scheme: basic("apiKey", "apiKey") },
])("a credential in a $name stays out of", ({ name: place, scheme }) => {
  test.each([
    { name: "a network error", play: throwing(quoting) },
    { name: "a thrown text", play: throwing(`no ${SECRET}`) },
    {
      name: "a documented failure",
      play: json(
        {
          message: `bad key ${SECRET}`,
          sent: { url: `?k=${encodeURIComponent(SECRET)}`, basic: btoa(`${SECRET}:${SECRET}`) },
        },
        404,
      ),
    },
    { name: "an undocumented failure", play: answer(`<p>${SECRET}</p>`, { status: 500 }) },
    { name: "a parse error", play: answer(`<p>${SECRET}</p>`) },
    { name: "a platform that refuses the request", play: json({}), descriptor: { method: "TRACE" } },
  ] as const)("$name", async ({ play, descriptor = {} }: { play: () => Response; descriptor?: object }) => {
    const seen: unknown[] = [];
    const hooks = { response: (event: object) => seen.push(event), error: (event: object) => seen.push(event) };
    const core = acme({ fetch: observed(play).fetch, retry: false, hooks }, { schemes: { key: scheme } });
    const text = shown(await rejection(operation(descriptor)(core))) + inspect(seen, { depth: 9 });
    for (const spelling of place === "basic" ? [...spellings, btoa(`${SECRET}:${SECRET}`)] : spellings)
      expect(text).not.toContain(spelling);
  });
});

describe("a credential is known in every spelling", () => {
  const key = "a+b/c'd&e=f<0123";
  test.each([
    { name: "JSON with escaped slashes", text: JSON.stringify(`no ${key}`).replaceAll("/", "\\/") },
    { name: "JSON in ASCII", text: JSON.stringify(`no ${key}`).replace(/[+'&<]/g, (c) => `\\u00${hex(c)}`) },
    { name: "JSON in JSON", text: JSON.stringify(JSON.stringify({ key }).replaceAll("/", "\\/")) },
    { name: "a URL", text: `"?k=${encodeURIComponent(key).replaceAll("'", "%27")}"` },
    { name: "a URL in lower case", text: `"?k=${encodeURIComponent(key).toLowerCase().replaceAll("'", "%27")}"` },
    { name: "HTML", text: `"${html(key, (code) => `&#${code};`)}"` },
    { name: "HTML with hexadecimal numbers", text: `"${html(key, (code) => `&#x${code.toString(16)};`)}"` },
    { name: "HTML with leading zeros", text: `"${html(key, (code) => `&#X00${code.toString(16).toUpperCase()};`)}"` },
    { name: "HTML, every letter", text: `"${key.replace(/./g, (sign) => `&#${sign.charCodeAt(0)};`)}"` },
    { name: "HTML with names", text: '"a&plus;b&sol;c&apos;d&amp;e&equals;f&lt;0123"' },
    { name: "HTML in HTML", text: '"a+b/c&amp;#39;d&amp;amp;e=f&amp;lt;0123"' },
    { name: "base64", text: `"${btoa(key)}"` },
    { name: "base64 after one letter", text: `"${btoa(`:${key}`)}"` },
    { name: "base64 in the middle", text: `"${btoa(`ab${key}cd`)}"` },
    {
      name: "base64 of a URL",
      text: `"${btoa(`a${key}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}"`,
    },
    { name: "base64 in a URL", text: `"?k=${encodeURIComponent(btoa(key))}"` },
    { name: "a URL in a URL", text: `"?u=${encodeURIComponent(encodeURIComponent(key))}"` },
  ])("$name", async ({ text }) => {
    for (const status of [404, 500]) {
      const fetch = observed(answer(text, { status, headers: { "content-type": "application/json" } })).fetch;
      const error = await rejection(operation()(acme({ fetch, retry: false, apiKey: key })));
      expect(JSON.stringify([error.body, error.message])).toContain("[redacted]");
      expect(shown(error)).not.toMatch(/0123|MDEyM|AxMj|wMTIz/);
    }
  });

  test.each([
    {
      name: "letters beyond ASCII",
      given: "pässwörd-0123",
      body: String.raw`{"message":"no p\u00e4ssw\u00f6rd-0123"}`,
    },
    { name: "a quote", given: 'p"ssword-0123', body: String.raw`{"message":"no p\u0022ssword-0123"}` },
    { name: "a backslash", given: "p\\ssword-0123", body: String.raw`{"message":"no p\u005cssword-0123"}` },
    { name: "letters beyond Latin-1", given: "пароль-0123", body: '{"message":"no","b":"0L_QsNGA0L7Qu9GMLTAxMjM"}' },
    { name: "a number in a list", given: "98760123", body: '{"message":"no","accounts":[1,98760123]}' },
    { name: "a number", given: "98760123", body: '{"message":"no","account":98760123}' },
    { name: "a name", given: "key-0123", body: '{"message":"no","errors":{"key-0123":["bad"]}}' },
    { name: "a line feed beside it", given: "key-0123", body: '{"message":"no key-0123","html":"&#10;"}' },
  ])("$name, and the body is still what is documented", async ({ given, body }) => {
    const fetch = observed(answer(body, { status: 404, headers: { "content-type": "application/json" } })).fetch;
    const error = await rejection(
      operation()(acme({ fetch, apiKey: given }, { schemes: { key: basic("apiKey", "apiKey") } })),
    );
    expect(error).toMatchObject({ documented: true, message: expect.stringContaining("was answered with 404: no") });
    expect(shown(error)).not.toContain(given);
    expect(JSON.stringify(error.body)).toContain("[redacted]");
  });

  test("the word before a token is no secret", async () => {
    const fetch = observed(json({ message: "Bearer token is missing" }, 404)).fetch;
    const schemes = { key: template(header, "Authorization", "Bearer {apiKey}") };
    const error = await rejection(operation()(acme({ fetch }, { schemes })));
    expect(error.body).toEqual({ message: "Bearer token is missing" });
  });

  test("and the rest of the body can still be read", async () => {
    const body = '{ "message": "no a+b\\/c\\u0027d&e=f<0123", "quote": "\\u0022", "left": 3 }';
    const fetch = observed(answer(body, { status: 404, headers: { "content-type": "application/json" } })).fetch;
    expect(await rejection(operation()(acme({ fetch, apiKey: key })))).toMatchObject({
      body: { message: "no [redacted]", quote: '"', left: 3 },
    });
  });

  function html(text: string, entity: (code: number) => string): string {
    return text.replace(/\W/g, (sign) => entity(sign.charCodeAt(0)));
  }

  function hex(letter: string): string {
    return letter.charCodeAt(0).toString(16).padStart(2, "0");
  }
});

test.each([
  { name: "authorization" },
  { name: "Cookie" },
  { name: "x-auth-token" },
  { name: "X-Other-Key" },
  { name: "proxy-secret" },
])("a header of the caller's own that is called $name stays out as well", async ({ name }) => {
  const { fetch } = observed(json({ message: `no caller-0123 here` }, 404));
  for (const [client, call] of [
    [{ headers: { [name]: "caller-0123" } }, {}],
    [{}, { headers: { [name]: "caller-0123" } }],
  ]) {
    const error = await rejection(operation()(acme({ fetch, ...client }), {}, call));
    expect(error).toMatchObject({ body: { message: "no [redacted] here" } });
  }
});

test("a result that is printed does not show the URL, and with it a credential in the query", async () => {
  const url = `https://acme.test/?k=${SECRET}`;
  const answered = () =>
    Object.defineProperty(Response.json({}, { headers: { location: url } }), "url", { value: url });
  for (const status of [200, 404, 500]) {
    const fetch = observed(() => Object.defineProperty(answered(), "status", { value: status })).fetch;
    const schemes = { key: template(query, "k", "{apiKey}") };
    const result = await operation().result(acme({ fetch, retry: false }, { schemes, conceal: concealUrl }));
    expect(inspect(result, { depth: 9 })).not.toContain(SECRET);
    expect(result.response?.url).toContain(SECRET);
  }
});

describe("inspect shows no credential, not even of what is hidden", () => {
  const url = `https://acme.test/?k=${SECRET}`;
  const answered = (status: number) => () => {
    const response = Response.json({}, { headers: { location: url } });
    return Object.defineProperties(response, { url: { value: url }, status: { value: status } });
  };
  test.each([
    { name: "a query", scheme: template(query, "k", "{apiKey}") },
    { name: "a header", scheme: template(header, "X-Api-Key", "{apiKey}") },
  ])("in $name", async ({ scheme }) => {
    const schemes = { key: scheme };
    const core = acme({ fetch: observed(json({})).fetch }, { schemes });
    const client = bind(acme({ fetch: observed(json({})).fetch }, { schemes }), { getThing: operation() });
    await operation()(core);
    const seen: unknown[] = [core, client];
    for (const status of scheme.name === "k" ? [200, 404, 500] : [])
      seen.push(
        await operation().result(
          acme({ fetch: observed(answered(status)).fetch, retry: false }, { schemes, conceal: concealUrl }),
        ),
      );
    for (const value of seen) expect(inspect(value, { depth: 9, showHidden: true })).not.toMatch(/s3cret/);
  });
});

test("a secret that begins with another one is taken out as a whole", async () => {
  const { fetch } = observed(json({ message: "no me-myself-0123" }, 404));
  const core = acme({ fetch, user: "me-myself", pass: "me-myself-0123" }, { schemes: { key: basic("user", "pass") } });
  expect(await rejection(operation()(core))).toMatchObject({ body: { message: "no [redacted]" } });
});

test("a long token is looked for in no time, and found in base64 as well", async () => {
  const token = Array.from({ length: 8000 }, (_, index) => ((index * index * 7919) % 36).toString(36)).join("");
  const { fetch } = observed(json({ message: `no ${token}`, basic: btoa(`me:${token}`), left: "over" }, 404));
  expect(await rejection(operation()(acme({ fetch, apiKey: token })))).toMatchObject({
    body: { message: "no [redacted]", basic: "bWU6[redacted]", left: "over" },
  });
});

test("a chain of causes that bites its own tail is cut", async () => {
  const circle = new TypeError(`no ${SECRET}`);
  circle.cause = circle;
  const error = await rejection(operation()(acme({ fetch: observed(throwing(circle)).fetch, retry: false })));
  expect([error.name, shown(error).includes(SECRET)]).toEqual(["NetworkError", false]);
});

test.each([
  { name: "an answer that is repeated", status: 503, headers: {} },
  { name: "a redirect", status: 302, headers: { location: "/v2" } },
])("a body of $name that cannot be ended does not end the call", async ({ status, headers }) => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new Error(`reset by https://acme.test/?k=${SECRET}`)),
  });
  const { fetch } = observed(answer(broken, { status, headers }), json({ a: 1 }));
  expect(await operation()(acme({ fetch, retry: { baseDelay: 0 } }))).toEqual({ a: 1 });
});

test("what is worth keeping of a cause is kept", async () => {
  const error = await rejection(operation()(acme({ fetch: observed(throwing(quoting)).fetch, retry: false })));
  expect(error).toMatchObject({
    message: "getThing got no answer: connect with [redacted] (GET /things)",
    cause: {
      name: "TypeError",
      message: "request to https://acme.test/?k=[redacted] failed",
      cause: { code: "ECONNREFUSED" },
    },
  });
  expect(Object.keys((error.cause as Error).cause as Error)).not.toContain("headers");
});

test("a short text is no secret", async () => {
  const { fetch } = observed(json({ message: "a bad day" }, 404));
  expect(await rejection(operation()(acme({ fetch, apiKey: "a" })))).toMatchObject({ body: { message: "a bad day" } });
});
