import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/document/operation.ts";
import { type LiveExchange, printRecording } from "../../src/index.ts";
import { redactor } from "../../src/live/redact.ts";

const secret = `p/ss+w'rd "ü&`;
const user = "emma:carter";
const scheme = { name: "key", type: "apiKey", scheme: undefined, in: "query", key: "api key" };
const operations = [{ security: [[scheme]] }] as unknown as Operation[];
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const escaped = (text: string): string =>
  [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

function exchangeWith(more: Partial<LiveExchange>): LiveExchange {
  const request = { method: "GET", path: "/x", headers: {} };
  return { at: "", request, response: { status: 200, headers: {} }, ...more };
}

function writtenOf(exchange: LiveExchange): string {
  return printRecording([redactor(operations, [secret, user]).exchange(exchange)]);
}

/** Everything that a reader could make a secret of. */
const readable: readonly [name: string, text: string][] = [
  ["itself", secret],
  ["percent-encoded", encodeURIComponent(secret)],
  ["percent-encoded as RFC 3986 wants it", encodeURIComponent(secret).replaceAll("'", "%27")],
  ["percent-encoded in small letters", encodeURIComponent(secret).toLowerCase()],
  ["percent-encoded byte by byte", percent(secret)],
  ["percent-encoded twice", encodeURIComponent(encodeURIComponent(secret))],
  ["of a form", new URLSearchParams({ secret }).toString()],
  ["in JSON", JSON.stringify({ secret })],
  ["in JSON with an escaped slash", JSON.stringify({ secret }).replace("/", "\\/")],
  ["in JSON with escaped characters", `{"secret":"${escaped(secret)}"}`],
  ["in JSON in JSON", JSON.stringify({ inner: JSON.stringify({ secret }).replace("/", "\\/") })],
  ["in JSON that stands in text", `data: {"secret":"${escaped(secret).toUpperCase().replaceAll("\\U", "\\u")}"}\n\n`],
  ["as the name of a property", JSON.stringify({ [secret]: 1 })],
  ["beside itself under the same name", `{"a":${JSON.stringify(secret)},"a":1}`],
  ["in HTML", secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;")],
  ["in HTML by number", secret.replaceAll(/\W/g, (each) => `&#x${each.charCodeAt(0).toString(16)};`)],
  ["in base64", base64(secret)],
  ["in base64 of a URL", Buffer.from(secret).toString("base64url")],
  ["in base64 in a URL", encodeURIComponent(base64(secret))],
  ["in base64 in JSON with escaped slashes", `{"a":"${base64(secret).replaceAll("/", "\\/")}"}`],
  ["as name and password in base64", base64(`${user}:${secret}`)],
  ["in the middle of base64", base64(`{"k":"${secret}"}`)],
  ["one byte later in base64", base64(`x${secret}`)],
  ["two bytes later in base64", base64(`xy${secret}`)],
  ["as hex digits", Buffer.from(secret).toString("hex")],
  ["as capital hex digits", Buffer.from(secret).toString("hex").toUpperCase()],
];

describe("a secret that a server echoes is not written", () => {
  it.each(readable)("%s", (_, text) => {
    const headers = { "x-echo": /^[\x20-\x7e]*$/.test(text) ? text : "" };
    const written = writtenOf(exchangeWith({ response: { status: 200, headers, body: text } }));
    expect(written).toContain("[redacted]");
    const body = (JSON.parse(written) as { response: { body: string } }).response.body;
    for (const part of partsOf(text)) {
      expect(body).not.toContain(part);
      expect(written).not.toContain(part);
    }
  });

  it("in a path, a body and the words of a failure", () => {
    const request = { method: "POST", path: `/x/${percent(secret)}?q=${base64(secret)}`, headers: {}, body: secret };
    const redact = redactor(operations, [secret]).exchange({ at: "", request, error: `no ${secret}` });
    expect(redact).toEqual({
      at: "",
      request: { method: "POST", path: "/x/[redacted]?q=[redacted]", headers: {}, body: "[redacted]" },
      error: "no [redacted]",
    });
  });
});

/** Pieces of a spelling that are long enough to give something away. */
function partsOf(text: string): string[] {
  return text.length < 12
    ? [text]
    : [text, text.slice(Math.floor(text.length / 2) - 4, Math.floor(text.length / 2) + 4)];
}

it.each([
  ["a token that was fetched", { authorization: "Bearer fetched-token" }, "fetched-token"],
  ["a name and a password", { authorization: `Basic ${base64("name:pass-word")}` }, "pass-word"],
  ["a cookie", { cookie: "a=1; session=s3ss%20ion" }, "s3ss ion"],
])("what a request shows is a secret: %s", (_, headers, shown) => {
  const request = { method: "GET", path: "/x?api%20key=query-key", headers };
  const body = JSON.stringify({ you: [shown, "query-key"] });
  const written = writtenOf(exchangeWith({ request, response: { status: 200, headers: {}, body } }));
  expect(written).not.toContain(shown);
  expect(written).not.toContain("query-key");
});

it.each([
  ['{ "id" : 1.0, "name": "Rex" }', '{ "id" : 1.0, "name": "Rex" }'],
  ['{"id":1,"key":"12345678"}', '{"id":1,"key":"[redacted]"}'],
  ['{"id":12345678,"name":"Rex"}', '{"id":0,"name":"Rex"}'],
  ["no JSON: {", "no JSON: {"],
])("what is written of %j", (body, want) => {
  const redact = redactor([], ["12345678", "abc"]);
  expect(redact.exchange(exchangeWith({ response: { status: 200, headers: {}, body } })).response?.body).toBe(want);
});

it("takes a body of many megabytes in its stride", () => {
  const body = `${"\\".repeat(1e5)}${"%25".repeat(1e5)}${base64("x".repeat(3e6))}`;
  const started = performance.now();
  writtenOf(exchangeWith({ response: { status: 200, headers: {}, body } }));
  expect(performance.now() - started).toBeLessThan(10_000);
});

it.each<[word: string | undefined, value: string, wanted: string]>([
  ["Api-Key", "Api-Key abcd-efgh", "Api-Key [redacted]"],
  ["Api-Key", "api-key abcd-efgh", "api-key [redacted]"],
  ["Api-Key", "Other-Key abcd-efgh", "[redacted]"],
  [undefined, "Api-Key abcd-efgh", "[redacted]"],
  [undefined, "Bearer abcd-efgh", "Bearer [redacted]"],
  [undefined, "abcd-efgh", "[redacted]"],
])("of credentials, only a word that the document shows stays: %s, %s", (word, value, wanted) => {
  const key = { ...scheme, in: "header", key: "authorization", word };
  const own = redactor([{ security: [[key]] }] as unknown as Operation[], []);
  const shown = own.exchange(
    exchangeWith({ request: { method: "GET", path: "/x", headers: { authorization: value } } }),
  );
  expect(shown.request.headers.authorization).toBe(wanted);
});
