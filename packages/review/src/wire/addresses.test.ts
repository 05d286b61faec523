import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

const EU_US = "variables: { region: { default: eu, enum: [eu, us] } }";
const MOVED = "safe: a part of the addresses moved between servers and paths";

function served(servers: string, ...paths: readonly string[]): string {
  const items = paths.map((path) => `"${path}": { get: { responses: { 204: { description: Done. } } } }`);
  return `{ servers: [${servers}], paths: { ${items.join(", ")} } }`;
}

const at = (...urls: readonly string[]): string => urls.map((url) => `{ url: "${url}" }`).join(", ");

/** What is said of servers and paths that change, and on the way back. */
const TABLE: readonly {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly there: readonly string[];
  readonly back: readonly string[];
}[] = [
  {
    name: "a base path",
    before: served(at("https://x.example"), "/v1/a"),
    after: served(at("https://x.example/v1"), "/a"),
    there: [MOVED],
    back: [MOVED],
  },
  {
    name: "a base path of several servers, and a template",
    before: served(at("https://x.example", "https://y.example"), "/v1/a/{id}"),
    after: served(at("https://x.example/v1/", "https://Y.example:443/v1"), "/a/{key}"),
    there: [MOVED],
    back: [MOVED],
  },
  {
    name: "one of several servers does without",
    before: served(at("https://x.example", "https://y.example"), "/v1/a"),
    after: served(at("https://x.example/v1"), "/a"),
    there: ["breaking: server https://y.example was removed"],
    back: ["safe: server https://y.example was added"],
  },
  {
    name: "relative servers",
    before: "{ paths: { /v1/a: { get: { responses: {} } } } }",
    after: "{ servers: [{ url: /v1 }], paths: { /a: { get: { responses: {} } } } }",
    there: [MOVED],
    back: [MOVED],
  },
  {
    name: "a server with variables",
    before: served(`{ url: "https://{region}.x.example", ${EU_US} }`, "/v1/a"),
    after: served(`{ url: "https://{region}.x.example/v1", ${EU_US} }`, "/a"),
    there: [MOVED],
    back: [MOVED],
  },
  {
    name: "the server of an operation",
    before: served(at("https://x.example"), "/v1/a"),
    after:
      '{ servers: [{ url: "https://x.example" }], paths: { /a: { get: { servers: [{ url: "https://x.example/v1" }], responses: { 204: { description: Done. } } } } } }',
    there: [MOVED],
    back: [MOVED],
  },
  {
    name: "a path that the other version has at another address",
    before: served(at("https://x.example"), "/v1/a", "/a"),
    after: served(at("https://x.example/v1"), "/a"),
    there: [MOVED, "breaking: GET /a was removed"],
    back: [MOVED, "safe: GET /a was added"],
  },
  {
    name: "another version in the path",
    before: served(at("https://x.example/v1"), "/a"),
    after: served(at("https://x.example"), "/v2/a"),
    there: ["breaking: GET /a was removed", "safe: GET /v2/a was added"],
    back: ["breaking: GET /v2/a was removed", "safe: GET /a was added"],
  },
  {
    name: "a relative address in the place of a whole one",
    before: served(at("https://x.example/v1"), "/a"),
    after: served(at("/v1"), "/a"),
    there: ["unknown: server https://x.example/v1 became /v1"],
    back: ["unknown: server /v1 became https://x.example/v1"],
  },
  {
    name: "a relative address that cannot be the whole one",
    before: served(at("https://x.example/v1"), "/a"),
    after: served(at("/v2"), "/a"),
    there: ["breaking: server https://x.example/v1 was removed"],
    back: ["breaking: server /v2 was removed"],
  },
  {
    name: "servers where none were",
    before: "{ paths: { /a: { get: { responses: {} } } } }",
    after: '{ servers: [{ url: "https://x.example" }], paths: { /a: { get: { responses: {} } } } }',
    there: ["unknown: server / became https://x.example"],
    back: ["unknown: server https://x.example became /"],
  },
];

test.each(TABLE)("$name", ({ before, after, there, back }) => {
  expect({ there: told(draftsOf(before, after)), back: told(draftsOf(after, before)) }).toEqual({ there, back });
});
