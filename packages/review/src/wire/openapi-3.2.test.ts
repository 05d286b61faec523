import { expect, test } from "vitest";
import { draftsOf, told } from "../../test/support/told.ts";

const DONE = "responses: { 204: { description: Done. } }";
const described = (item: string): string => `{ openapi: 3.2.0, paths: { /a: { ${item} } } }`;
const events = (keyword: string, schema: string): string =>
  `get: { responses: { 200: { content: { text/event-stream: { ${keyword}: ${schema} } } } } }`;
const query = (name: string, schema: string): string =>
  `get: { parameters: [{ name: ${name}, in: querystring, content: { application/json: { schema: ${schema} } } }], ${DONE} }`;
const searched = (schema: string): string =>
  `query: { requestBody: { content: { application/json: { schema: ${schema} } } }, ${DONE} }`;
const copied = (parameters: string): string =>
  `additionalOperations: { COPY: { parameters: [${parameters}], ${DONE} } }`;
const TO = "{ name: to, in: query, required: true, schema: { type: string } }";

/** What OpenAPI 3.2 has words for, and on the way back. */
const TABLE: readonly (readonly [before: string, after: string, there: readonly string[], back: readonly string[]])[] =
  [
    [
      searched("{ type: string }"),
      searched("{ type: string, maxLength: 3 }"),
      ['breaking: the request body: maxLength none → 3: "text"'],
      ["safe: the request body: maxLength 3 → none"],
    ],
    [
      searched("{}"),
      `get: { ${DONE} }`,
      ["breaking: QUERY /a was removed", "safe: GET /a was added"],
      ["breaking: GET /a was removed", "safe: QUERY /a was added"],
    ],
    [
      copied(""),
      copied(TO),
      ["breaking: query parameter `to` was added and is required"],
      ["breaking: query parameter `to` was removed"],
    ],
    [
      copied(""),
      `get: { ${DONE} }`,
      ["breaking: COPY /a was removed", "safe: GET /a was added"],
      ["breaking: GET /a was removed", "safe: COPY /a was added"],
    ],
    [
      events("itemSchema", "{ type: integer }"),
      events("itemSchema", "{ type: [integer, string] }"),
      ['breaking: response 200 may be a string: "text"'],
      ["safe: response 200 is no longer a string"],
    ],
    [events("schema", "{ type: integer }"), events("itemSchema", "{ type: integer }"), [], []],
    [
      query("filter", "{ type: integer }"),
      query("where", "{ type: number }"),
      ["safe: querystring parameter `where` may be a number that is not an integer"],
      ["breaking: querystring parameter `filter` is no longer a number that is not an integer: 1.5"],
    ],
  ];

test.each(TABLE)("%s → %s", (before, after, there, back) => {
  const [one, other] = [described(before), described(after)];
  expect({ there: told(draftsOf(one, other)), back: told(draftsOf(other, one)) }).toEqual({ there, back });
});

test("says where an operation stands that has no keyword of its own", () => {
  const drafts = draftsOf(described(copied("")), described(`get: { ${DONE} }`));
  expect(drafts[0]).toMatchObject({
    pointer: "#/paths/~1a/additionalOperations/COPY",
    witness: { value: { request: { method: "COPY", url: "/a" } } },
  });
});
