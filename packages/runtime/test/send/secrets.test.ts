import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { basic, template } from "../../src/codegen-v1.ts";
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
  { name: "header", scheme: template("header", "X-Api-Key", "{apiKey}") },
  { name: "query", scheme: template("query", "k", "{apiKey}") },
  { name: "cookie", scheme: template("cookie", "k", "{apiKey}") },
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
