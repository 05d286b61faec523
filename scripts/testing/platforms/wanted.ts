export type PlatformName = "node" | "bun" | "deno" | "workerd" | "chromium";

/** What comes of a case. */
export interface Wanted {
  readonly name: string;
  readonly want: unknown;
  /** Platforms where something else comes of it, and why. */
  readonly except?: { readonly [platform in PlatformName]?: { readonly want: unknown; readonly reason: string } };
}

/** The cases of program/cases.ts. */
export const WANTED: readonly Wanted[] = [
  { name: "a named call with data", want: { id: "ä/1", tags: ["a b", "&c"] } },
  { name: "a call of openapi-fetch", want: { id: "1", tags: [] } },
  { name: "a documented failure", want: { status: 404, message: "no such thing" } },
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
      { name: "meta", file: "blob", type: "application/ld+json", text: '{"name":"ä"}' },
      { name: "tags", type: "", text: "x" },
      { name: "tags", type: "", text: "y" },
    ],
    except: {
      bun: {
        want: [
          { name: "file", file: "a.txt", type: "text/plain;charset=utf-8", text: "bytes" },
          { name: "meta", file: "blob", type: "application/ld+json", text: '{"name":"ä"}' },
          { name: "tags", type: "", text: "x" },
          { name: "tags", type: "", text: "y" },
        ],
        reason: "Bun adds the charset to the type of a blob that is made of text",
      },
    },
  },
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
        want: "getMoved got no answer: it redirects to an address that browsers hide: pass that one as baseUrl (GET /moved)",
        reason: "the Fetch standard hides where a redirect leads",
      },
    },
  },
  { name: "no server", want: true },
];
