import { expect, it } from "vitest";
import { CONTEXT } from "../../test/support/emitted-statement.ts";
import { modelOf } from "../../test/support/model-of.ts";
import { emitReadme } from "./readme.ts";

/** The lines of a README that have to do with what is given. */
function readme(openapi: string, settings = ""): string[] {
  return (emitReadme(modelOf(openapi, settings), CONTEXT)?.content ?? "").split("\n");
}

/** The lines below a heading, without the empty ones and the ends of code. */
function section(heading: string, lines: readonly string[]): string[] | undefined {
  const from = lines.indexOf(`## ${heading}`);
  if (from < 0) return undefined;
  const end = lines.findIndex((line, index) => index > from && line.startsWith("## "));
  return lines.slice(from + 1, end).filter((line) => line !== "" && !line.startsWith("```"));
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
    "  await acme.pets.list();",
    "  if (isApiError(error, acme.pets.list)) console.error(error.status, error.body); // a documented failure",
    "const result = await acme.pets.list.result(); // never rejects",
    expect.stringContaining("`isApiError(error, acme.pets.list)` is true for"),
    expect.stringContaining("`acme.pets.list.result(…)` takes the same input"),
    "await acme.pets.list({}, { retry: false, signal: AbortSignal.timeout(5_000) });",
    "await acme.pets.list();",
    'import { listPets } from "@specwright/acme/operations";',
    "// listPets(acme, { … }) takes and returns what the method pets.list does.",
  ]);
});

it.each([
  ["no stream", "application/json: {}", undefined],
  ["events of text", "text/event-stream: {}", ["server-sent events, with `event`, `id`, and `data` as text", ""]],
  [
    "events of data",
    "text/event-stream: { schema: { type: object } }",
    ["server-sent events, with `event`, `id`, and `data` as it is described", ""],
  ],
  [
    "lines beside JSON",
    "application/x-ndjson: {}, application/json: {}",
    ["JSON values, one for each line", '{}, { accept: "application/x-ndjson" }'],
  ],
])("%s", (_name, content, want) => {
  const responses = `responses: { "200": { content: { ${content} } } }`;
  const lines = section("Streams", readme(`paths: { /a: { get: { operationId: getA, ${responses} } } }`));
  const [what, input] = want ?? [];
  expect(lines).toEqual(
    want && [
      `- \`getA\`: ${what}`,
      'import { createAcmeClient } from "@specwright/acme";',
      'const acme = createAcmeClient({ baseUrl: "https://acme.example" });',
      `const stream = await acme.getA(${input});`,
      "for await (const item of stream) console.log(item);",
      expect.stringMatching(/^Leaving the loop closes the connection/),
    ],
  );
});

it("a stream of which no call can be shown", () => {
  const responses = 'responses: { "200": { content: { text/event-stream: {} } } }';
  const parameters = "parameters: [{ name: id, in: query, required: true, schema: { type: string } }]";
  const lines = readme(`paths: { /a: { get: { operationId: getA, ${parameters}, ${responses} } } }`);
  expect(section("Streams", lines)?.[1]).toBe("Read one with `for await (const item of await acme.getA({ … }))`.");
});

it("text that calls itself events", () => {
  const paths =
    'paths: { /a: { get: { operationId: getA, responses: { "200": { content: { text/event-stream: {} } } } } } }';
  expect(readme(paths, "operations: { getA: { stream: text } }")).toContain("- `getA`: text, in pieces as it arrives");
});

it("servers", () => {
  const servers = 'servers: [{ url: https://a.example }, { url: "https://b.example/|", description: "*b*\\n| c" }]';
  expect(readme(servers).filter((line) => /^\| .*example/.test(line))).toEqual([
    "| `server1` (default) | https://a.example | The default server |",
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
  expect(lines.filter((line) => /^\| (CommonJS|Jest)|transformIgnorePatterns/.test(line))).toEqual([
    '| CommonJS | `await import("@specwright/acme")`. From Node.js 20.19 on, `require("@specwright/acme")` works too |',
    "| Jest, tests as ES modules | `NODE_OPTIONS=--experimental-vm-modules` |",
    "| Jest, tests as CommonJS | `@babel/preset-env`, and the config below |",
    '  transformIgnorePatterns: ["/node_modules/(?!(@specwright/acme|@specwright/runtime|openapi-fetch)/)"],',
  ]);
});

const PAGED = `paths: { /a: { get: { operationId: listA, parameters: [{ in: query, name: "page[size]", schema: {} }, { in: query, name: after, schema: {} }], responses: { "200": { description: d, content: { application/json: { schema: { type: object, properties: { list: { type: array, items: { type: object, properties: { id: {} } } }, meta: { type: object, properties: { total-count: {}, pages: {}, more: {} } } } } } } } } } } }`;

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
      'import { createAcmeClient } from "@specwright/acme";',
      "",
      'const acme = createAcmeClient({ baseUrl: "https://acme.example" });',
      "",
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
      'import { createAcmeClient } from "@specwright/acme";',
      "",
      'const acme = createAcmeClient({ baseUrl: "https://acme.example" });',
      "",
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

it.each([
  [
    "style: page, in: query, parameter: after, items: list, total: meta.total-count",
    "No page of `listA` says that it is the last one.",
  ],
  ["style: page, in: query, parameter: after, items: list, pages: meta.pages", undefined],
  ["style: page, in: query, parameter: after, items: list, more: meta.more", undefined],
  ["style: offset, in: query, parameter: after, items: list", "No page of `listA` says that it is the last one."],
  ["style: offset, in: query, parameter: after, items: list, total: meta.total-count", undefined],
  ["style: link, items: list", undefined],
])("how a loop ends with %s", (rule, want) => {
  const lines = readme(PAGED, `operations: { listA: { pagination: { ${rule} } } }`);
  expect(lines.find((line) => line.startsWith("No page"))?.split(" So ")[0]).toBe(want);
  expect(lines.some((line) => line.startsWith("| `PageError` | `isPageError` |"))).toBe(true);
});

it.each([
  ["200: {}", "another failure, such as 429"],
  ["401: {}, 200: {}", "another failure, such as 429"],
  ["4XX: {}", "another failure"],
  ["default: {}", "another failure"],
])("failures that the answers %s leave out", (responses, want) => {
  const lines = readme(`paths: { /a: { get: { operationId: getA, responses: { ${responses} } } } }`);
  expect(lines.find((line) => line.includes("else if (isApiError(error))"))).toContain(`// ${want}: the body`);
});

it("failures where credentials are taken", () => {
  const security =
    "components: { securitySchemes: { a: { type: apiKey, in: header, name: x-key } } }\nsecurity: [{ a: [] }]";
  const lines = readme(`${security}\npaths: { /a: { get: { operationId: getA, responses: { 200: {} } } } }`);
  expect(lines.find((line) => line.includes("else if (isApiError(error))"))).toContain("such as 401 or 429: the body");
});

it("no pages", () => {
  expect(readme(PAGED)).not.toContain("## Pages");
});
