import type { PlatformName } from "../../platforms/platform.ts";

/** What comes of a case. */
export interface Wanted {
  readonly name: string;
  readonly want: unknown;
  /** Platforms where something else comes of it, and why. */
  readonly except?: { readonly [platform in PlatformName]?: { readonly want: unknown; readonly reason: string } };
}

/** The cases of program/cases.ts, and of program/value-cases.ts. */
export const WANTED: readonly Wanted[] = [
  { name: "a named call with data", want: { id: "ä/1", tags: ["a b", "&c"] } },
  { name: "a call of openapi-fetch", want: { id: "1", tags: [] } },
  { name: "a documented failure", want: { status: 404, message: "no such thing" } },
  {
    name: "a failure whose body breaks off",
    want: { name: "ApiError", status: 404, body: '{"message":"no', cause: true },
  },
  { name: "text of another charset", want: "grüß" },
  { name: "a test double", want: { id: "1", tags: [] } },
  { name: "a credential of the call", want: ["mine", "none"] },
  { name: "429 with Retry-After, then success", want: 2 },
  { name: "no answer in time", want: true },
  { name: "a body that stalls after the headers", want: true },
  { name: "a call that is aborted", want: "AbortError" },
  { name: "a stream of events", want: ["message: one", "named: two\nlines"] },
  { name: "a stream that is left", want: "one" },
  {
    name: "an upload",
    want: [
      { name: "file", file: "a.txt", type: "text/plain", text: "bytes" },
      { name: "meta", type: "", text: '{"name":"ä"}' },
      { name: "tags", type: "", text: "x" },
      { name: "tags", type: "", text: "y" },
    ],
    except: {
      bun: {
        want: [
          { name: "file", file: "a.txt", type: "text/plain;charset=utf-8", text: "bytes" },
          { name: "meta", type: "", text: '{"name":"ä"}' },
          { name: "tags", type: "", text: "x" },
          { name: "tags", type: "", text: "y" },
        ],
        reason: "Bun adds the charset to the type of a blob that is made of text",
      },
    },
  },
  {
    name: "parts of every kind",
    want: [
      { name: "files", file: "blob", type: "application/octet-stream", text: "bytes" },
      { name: "files", file: "blob", type: "image/png", text: "blob" },
      { name: "files", file: "s.csv", type: "text/csv", text: "said" },
      { name: "files", file: "t.txt", type: "text/plain", text: "text" },
    ],
  },
  {
    name: "a part that is a stream",
    want: [{ name: "files", file: "s", type: "text/x", text: "streamed" }],
    except: {
      chromium: {
        want: "threw NetworkError: attach got no answer: Failed to fetch (POST /attachments)",
        reason: "Chromium streams a request over HTTP/2 alone, and the server of the cases has HTTP/1.1",
      },
    },
  },
  { name: "a form of the caller", want: [{ name: "files", file: "f.txt", type: "text/x", text: "bytes" }] },
  { name: "pairs of the caller", want: [["plain", "+&"]] },
  {
    name: "bytes, a blob and a stream",
    want: ["a", "a", "a"],
    except: { chromium: { want: ["a", "a", "NetworkError"], reason: "Chromium streams a request over HTTP/2 alone" } },
  },
  {
    name: "a stream that is in use, one that was read, and half a character",
    want: ["InputError", "InputError", "InputError"],
  },
  {
    name: "what is no text",
    want: 'fill was not sent: a Map cannot be sent as "body.data" (POST /forms)',
  },
  { name: "a fetch of the caller", want: "string GET true" },
  {
    name: "a form",
    want: [
      ["tags", "a b,c,d"],
      ["ids", "1|2"],
      ["filter[a&b]", "ä"],
      ["x", "1"],
      ["y", "2"],
      ["data", '{"a":1}'],
      ["plain", "+"],
      ["plain", "="],
    ],
  },
  {
    name: "a cookie parameter",
    want: "sid=a%20b",
    except: {
      chromium: {
        want: {
          name: "InputError",
          message: "getSession was not sent: browsers let no page set the cookie that it needs (GET /session)",
        },
        reason: "the Fetch standard forbids pages to set the header",
      },
    },
  },
  {
    name: "who calls",
    want: { key: "s3cret", agent: "specwright-acme/0.0.0 my-app/1.2" },
    except: {
      chromium: {
        want: { key: "s3cret", agent: "the browser's own" },
        reason: "another user-agent would need a preflight at every call, and Chromium drops it",
      },
    },
  },
  {
    name: "a redirect to another origin",
    want: { origin: "other", key: "kept back" },
    except: {
      chromium: {
        want: "getMoved got no answer: it redirects, and browsers hide where to: pass that as baseUrl (GET /moved)",
        reason: "the Fetch standard hides where a redirect leads",
      },
    },
  },
  {
    name: "code that is made of text",
    want: "refused",
    except: { bun: { want: "runs", reason: "Bun has no switch for it; the others show that no check is made so" } },
  },
  {
    name: "a request as described",
    want: {
      name: "Ærø 𝒳",
      mail: "a@acme.test",
      site: "https://acme.test/a?b",
      due: "2026-02-28T23:59:60Z",
      count: 1,
      tags: [{ a: 1, b: 2 }, { a: 2 }],
      inner: { name: "Ä" },
    },
  },
  {
    name: "a request that is not as described",
    want: 'order was not sent: body.name must match pattern "^\\p{Lu}[\\p{L} ]*$"; body.mail must match format "email"; body.site must match format "uri"; and 5 more (POST /orders)',
  },
  {
    name: "an answer that is not as described",
    want: "order was answered with 200, and not as described: body.count must be >= 1 (POST /orders)",
  },
  { name: "an answer that is not as described, told", want: [0, ["undefined body,count", "200 body,count"]] },
  {
    name: "a stream whose second line is not as described",
    want: ["1", "list was answered with 200, and not as described: body[1].id must be string (GET /lines)"],
  },
  {
    name: "a schema of its own",
    want: [
      null,
      [
        'name must match pattern "^\\p{Lu}[\\p{L} ]*$"',
        'mail must match format "email"',
        'site must match format "uri"',
        'due must match format "date-time"',
        'count must match format "int32"',
        "tags must NOT have duplicate items (items ## 1 and 0 are identical)",
        "inner.name must NOT have more than 8 characters",
        'inner.name must match pattern "^\\p{Lu}[\\p{L} ]*$"',
      ],
    ],
  },
  { name: "no server", want: true },
  {
    name: "dates and integers of 64 bits",
    want: {
      text: '{"id":9007199254740993,"at":"2024-01-02T03:04:05.678Z","days":["1970-01-01"]}',
      after: "9007199254740993",
      read: [
        "Date 2024-02-29T00:00:00.000Z",
        "BigInt 9007199254740993",
        "Date 2024-01-02T03:04:05.678Z",
        "Date 1970-01-01T00:00:00.000Z",
      ],
    },
  },
  {
    name: "values of Temporal",
    want: {
      text: '{"id":9007199254740993,"at":"2024-01-02T01:04:05.123456789Z","days":["1970-01-01"]}',
      after: "9007199254740993",
      same: true,
      read: [
        "Temporal.PlainDate 2024-02-29",
        "BigInt 9007199254740993",
        "Temporal.Instant 2024-01-02T01:04:05.123456789Z",
        "Temporal.PlainDate 1970-01-01",
      ],
    },
  },
  {
    name: "a delivery that is signed",
    want: { status: 204, said: "", handled: ["BigInt 9007199254740993", "Date 2024-01-02T03:04:05.000Z"] },
  },
  {
    name: "a delivery with another signature",
    want: { status: 401, said: '{"error":"the signature is missing, wrong or too old"}', handled: [] },
  },
  {
    name: "a delivery that is not as described",
    want: {
      status: 400,
      said: '{"error":"the body is not as described","issues":[{"path":["body","entry","id"],"message":"must be integer","keyword":"type"}]}',
      handled: [],
    },
  },
];
