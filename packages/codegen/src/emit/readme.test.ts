import { expect, it } from "vitest";
import { CONTEXT } from "../../test/support/emitted-statement.ts";
import { modelOf } from "../../test/support/model-of.ts";
import { emitReadme } from "./readme.ts";

/** The lines of a README that have to do with what is given. */
function readme(openapi: string, settings = ""): string[] {
  return (emitReadme(modelOf(openapi, settings), CONTEXT)?.content ?? "").split("\n");
}

const operation = (path: string, texts: string): string =>
  `paths: { ${JSON.stringify(path)}: { get: { operationId: getA, ${texts}, responses: {} } } }`;

it.each([
  ["/a", "summary: Gets `a|b` | c", "| `getA` | `GET /a` | Gets <code>a&#124;b</code> &#124; c |"],
  ["/a|b", 'summary: "<img src=x>"', "| `getA` | <code>GET /a&#124;b</code> | &lt;img src=x> |"],
  ["/a`b", 'summary: "[l](javascript:x) @all"', "| `getA` | ``GET /a`b`` | \\[l\\](javascript:x) @\u200ball |"],
  ["/a", 'description: "# One.\\n\\n## Two."', "| `getA` | `GET /a` | \\# One. |"],
  ["/a", 'deprecated: true, summary: "a\\\\"', "| `getA` | `GET /a` | a\\\\ (deprecated) |"],
])("an operation at %s with %s", (path, texts, want) => {
  expect(readme(operation(path, texts)).find((line) => line.startsWith("| `getA`"))).toBe(want);
});

it("what the settings have values for, and what is received", () => {
  const text = `webhooks: { paid: { post: { summary: "Somebody | paid", responses: {} } } }
components: { schemas: { A: { type: string, format: date }, B: { type: integer, format: int64 } } }
paths: { /a: { get: { responses: {} } } }`;
  const settings = "values: { dateTime: string, date: Temporal, int64: bigint }\nwebhooks: { signature: own }\n";
  const lines = readme(text, settings);
  expect(lines.find((line) => line.startsWith("In calls"))).toContain(
    "`date` is `Temporal`, `int64` is `bigint`. `acme.raw`",
  );
  expect(lines.find((line) => line.startsWith("`receive"))).toContain(
    "`receiveAcmeWebhooks(handlers, { verify })` of `@specwright/acme/webhooks` makes a function for a server",
  );
  expect(lines.find((line) => line.startsWith("| `paid`"))).toBe("| `paid` | POST | Somebody &#124; paid |");
  expect(readme("paths: {}").some((line) => /^## (Webhooks|Dates)/.test(line))).toBe(false);
});

it("methods in groups, and the functions of their operations", () => {
  const paths = "paths: { /pets: { get: { operationId: listPets, tags: [pets], summary: All, responses: {} } } }";
  const lines = readme(paths, "group: tag");
  expect(lines.filter((line) => /listPets|pets\.list/.test(line))).toEqual([
    "await acme.pets.list();",
    "| `pets.list` | `listPets` | `GET /pets` | All |",
    expect.stringContaining("`isApiError(error, acme.pets.list)` also types"),
    expect.stringContaining("`acme.pets.list.result(…)` takes the same input"),
    'import { listPets } from "@specwright/acme/operations";',
    "// listPets(acme, { … }) takes and returns what the method pets.list does.",
  ]);
});

it.each([
  ["no stream", "application/json: {}", []],
  [
    "events of text",
    "text/event-stream: {}",
    ["- `getA`: server-sent events, with `event`, `id`, and `data` as text", "acme.getA({ … })"],
  ],
  [
    "events of data",
    "text/event-stream: { schema: { type: object } }",
    ["- `getA`: server-sent events, with `event`, `id`, and `data` as it is described", "acme.getA({ … })"],
  ],
  [
    "lines beside JSON",
    "application/x-ndjson: {}, application/json: {}",
    ["- `getA`: JSON values, one for each line", 'acme.getA({ … }, { accept: "application/x-ndjson" })'],
  ],
])("%s", (_name, content, want) => {
  const lines = readme(
    `paths: { /a: { get: { operationId: getA, responses: { "200": { content: { ${content} } } } } } }`,
  );
  const from = lines.indexOf("## Streams");
  const section =
    from < 0 ? [] : [lines[from + 2], /`for await \(const item of await (.+?)\)`/.exec(lines[from + 4] ?? "")?.[1]];
  expect(section).toEqual(want);
});

it("text that calls itself events", () => {
  const paths =
    'paths: { /a: { get: { operationId: getA, responses: { "200": { content: { text/event-stream: {} } } } } } }';
  expect(readme(paths, "operations: { getA: { stream: text } }")).toContain("- `getA`: text, in pieces as it arrives");
});

it("servers", () => {
  const servers = 'servers: [{ url: https://a.example }, { url: "https://b.example/|", description: "*b*\\n| c" }]';
  expect(readme(servers).filter((line) => line.includes("example"))).toEqual([
    "| `server1` (default) | https://a.example |  |",
    "| `b` | https://b.example/&#124; | \\*b\\* &#124; c |",
  ]);
});

it("what the settings say", () => {
  const lines = readme("", 'description: "For <b>\\n# all"\nhomepage: "https://a.example/> <b>"');
  expect(lines).toContain("For &lt;b> \\# all");
  expect(lines.find((line) => line.startsWith("Unofficial"))).toMatch(/is at <https:\/\/a\.example\/%3e%20%3cb%3e>\.$/);

  expect(lines.find((line) => line.startsWith("Unofficial"))).toContain("written by hand from public sources;");
});

it("where an imported description comes from", () => {
  const lines = readme("", "name: Acme\nimported: { document: upstream/openapi.yaml }");
  expect(lines.find((line) => line.startsWith("Unofficial"))).toBe(
    "Unofficial: this package is not affiliated with, or endorsed by, Acme. Its [description of the API](./openapi.yaml) is what Acme publishes, with corrections.",
  );
});

it("says what projects need that do not take ES modules as they are", () => {
  const lines = readme("");
  expect(lines.filter((line) => /^- (CommonJS|Jest)|transformIgnorePatterns/.test(line))).toEqual([
    '- CommonJS: `await import("@specwright/acme")` works everywhere. `require("@specwright/acme")` works from Node.js 20.19 on.',
    "- Jest: tests that are ES modules need `NODE_OPTIONS=--experimental-vm-modules` and nothing else. Those that are CommonJS need `@babel/preset-env` and this config:",
    '  transformIgnorePatterns: ["/node_modules/(?!(@specwright/acme|@specwright/runtime|openapi-fetch)/)"],',
  ]);
});

const PAGED = `paths: { /a: { get: { operationId: listA, parameters: [{ in: query, name: "page[size]", schema: {} }, { in: query, name: after, schema: {} }], responses: { "200": { description: d, content: { application/json: { schema: { type: object, properties: { list: { type: array, items: { type: object, properties: { id: {} } } }, meta: { type: object, properties: { total-count: {}, pages: {} } } } } } } } } } } }`;

it.each([
  [
    "a parameter, a size and a total",
    'style: lastItem, in: query, parameter: after, items: list, size: "page[size]", total: meta.total-count',
    [
      "| Method | Item | Where to begin | Items on a page | Items on all pages |",
      "| --- | --- | --- | --- | --- |",
      '| `listA` | `ListAItem` | `query.after` | `query["page[size]"]` | `page.meta?.["total-count"]` |',
      "",
      "```ts",
      "for await (const item of acme.listA.items()) console.log(item);",
      'for await (const page of acme.listA.pages()) console.log(page.meta?.["total-count"]);',
      "```",
    ],
  ],
  [
    "links alone",
    "style: link, items: list",
    [
      "| Method | Item |",
      "| --- | --- |",
      "| `listA` | `ListAItem` |",
      "",
      "```ts",
      "for await (const item of acme.listA.items()) console.log(item);",
      "for await (const page of acme.listA.pages()) console.log(page);",
      "```",
    ],
  ],
])("pages with %s", (_name, rule, want) => {
  const lines = readme(PAGED, `operations: { listA: { pagination: { ${rule} } } }`);
  const start = lines.indexOf("## Pages") + 2;
  expect(lines.slice(start, start + want.length)).toEqual(want);
});

it("no pages", () => {
  expect(readme(PAGED)).not.toContain("## Pages");
});
