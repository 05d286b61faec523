import { body, form, type Gap, parameter, parts } from "./gap.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const strings = { type: "array", items: string, maxItems: 2 };
const tuple = { type: "array", prefixItems: [string, integer], items: false };
const filter = { type: "object", required: ["a"], properties: { a: integer } };
const closed = { allOf: [{ properties: { a: string } }], unevaluatedProperties: false };
const json = "Content-Type: application/json";

/** What Prism 5.16.0 judges wrongly. An entry that upstream has fixed fails its `it.fails` and can go. */
export const knownGaps: readonly Gap[] = [
  body("dependentRequired is ignored", { dependentRequired: { a: ["b"] } }, "refused", { a: 1 }, { a: 1, b: 1 }),
  body("dependentSchemas is ignored", { dependentSchemas: { a: { required: ["b"] } } }, "refused", { a: 1 }, { b: 1 }),
  body("unevaluatedProperties is ignored", closed, "refused", { a: "x", b: 1 }, { a: "x" }),
  body("minContains is ignored", { contains: { const: 1 }, minContains: 2 }, "refused", [1], [1, 1]),
  body("prefixItems with items: false refuses a valid tuple", tuple, "accepted", ["x", 1], ["x", 1, 2]),
  body("multipleOf 0.1 refuses 0.3", { type: "number", multipleOf: 0.1 }, "accepted", 0.3, 0.35),
  body("a body that may be null is refused", { type: ["object", "null"] }, "accepted", null, "null"),
  parameter(
    "a required cookie is not missed",
    { name: "c", in: "cookie", required: true, schema: string },
    "refused",
    {},
    { headers: { cookie: "b=1; c=x" } },
  ),
  parameter(
    "the value of a cookie is not checked",
    { name: "c", in: "cookie", schema: integer },
    "refused",
    { headers: { cookie: "c=x" } },
    { headers: { cookie: "c=1" } },
  ),
  parameter(
    "JSON in a query parameter is not checked",
    { name: "q", in: "query", content: { "application/json": { schema: filter } } },
    "refused",
    { query: `?q=${encodeURIComponent('{"a":"x"}')}` },
    { query: `?q=${encodeURIComponent('{"a":1}')}` },
  ),
  parameter(
    "an undocumented query parameter is accepted",
    { name: "q", in: "query", schema: string },
    "refused",
    { query: "?z=1" },
    { query: "?q=1" },
  ),
  parameter(
    "a space-delimited list with %20 is refused",
    { name: "q", in: "query", style: "spaceDelimited", explode: false, schema: { type: "array", items: integer } },
    "accepted",
    { query: "?q=1%202" },
    { query: "?q=1%20x" },
  ),
  form("repeated keys of a form are no list", { tags: strings }, "accepted", "tags=a&tags=b", "tags=a&tags=b&tags=c"),
  form("a single key of a form is no list", { tags: strings }, "accepted", "tags=a", "labels=a"),
  form(
    "repeated parts of a multipart body are no list",
    { tags: strings },
    "accepted",
    parts(["tags", "a"], ["tags", "b"]),
    parts(["tags", "a"], ["tags", "b"], ["tags", "c"]),
  ),
  form(
    "a JSON part of a multipart body is no object",
    { filter },
    "accepted",
    parts(["filter", '{"a":1}', json]),
    parts(["filter", '{"a":"x"}', json]),
  ),
  form(
    "the content type of a part is not checked",
    { file: string },
    "refused",
    parts(["file", "x", "Content-Type: text/plain"]),
    parts(["file", "x", "Content-Type: image/png"]),
    { file: { contentType: "image/png" } },
  ),
  {
    name: "application/merge-patch+json is taken for application/json",
    operation: { requestBody: { content: { "application/json": { schema: { type: "object" } } } } },
    method: "post",
    right: "refused",
    send: { headers: { "content-type": "application/merge-patch+json" }, body: "{}" },
    twin: { headers: { "content-type": "application/json; charset=utf-8" }, body: "{}" },
  },
];

/** What Prism judges rightly: if it did not, every `it.fails` would pass for a reason that has nothing to do with it. */
export const controls: readonly Gap[] = [
  body("a valid body", { type: "object", required: ["a"] }, "accepted", { a: 1 }, {}),
  body("an invalid body", { type: "object", required: ["a"] }, "refused", {}, { a: 1 }),
  parameter(
    "a valid query",
    { name: "q", in: "query", schema: integer },
    "accepted",
    { query: "?q=1" },
    { query: "?q=x" },
  ),
];
