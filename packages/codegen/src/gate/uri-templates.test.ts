import { membersOf } from "@specwright/openapi/internal";
import { expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

const query = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: query, schema: { type: string } }`).join(", ")}]`;
const get = (id: string, more: string): string => `get: { operationId: ${id}, ${more}, responses: {} }`;

it.each([
  [
    "a query that is declared",
    `"/a{?q,r}": { ${get("getA", query("q", "r"))} }`,
    ['4:10 path-expression: "/a{?q,r}" has {?q,r}, and OpenAPI has the query beside the path; it is treated as /a'],
    ["/a"],
  ],
  [
    "the rest of a query, with lists and lengths",
    `"/a?x=1{&q*,r:3}": { ${get("getA", query("q", "r"))} }`,
    [
      '4:10 path-expression: "/a?x=1{&q*,r:3}" has {&q*,r:3}, and OpenAPI has the query beside the path; it is treated as /a?x=1',
    ],
    ["/a?x=1"],
  ],
  [
    "a path that is there already",
    `/a: { ${get("getA", query("q"))} }, "/a{?q}": { ${get("getB", query("q"))} }`,
    ['4:125 path-expression: "/a{?q}" has {?q}, and OpenAPI has the query beside the path; it is treated as /a#2'],
    ["/a", "/a#2"],
  ],
  [
    "a query that one operation does not declare",
    `"/a{?q}": { ${get("getA", query("q"))}, put: { operationId: putA, responses: {} } }`,
    [
      '4:10 path-expression: "/a{?q}" has {?q}, and OpenAPI has the query beside the path; it is treated as /a',
      "4:129 path-expression: the path has {?q}, and putA declares no query parameter q; putA is left out (operation)",
    ],
    ["/a"],
  ],
  [
    "other operators",
    `"/a/{+b}": { ${get("getA", query("q"))} }, "/c{/d*}": { ${get("getC", query("q"))} }, "/e{;f}": { ${get("getE", query("q"))} }`,
    [
      "4:23 path-expression: the path has {+b}, which no path parameter of OpenAPI says; getA is left out (operation)",
      "4:145 path-expression: the path has {/d*}, which no path parameter of OpenAPI says; getC is left out (operation)",
      "4:266 path-expression: the path has {;f}, which no path parameter of OpenAPI says; getE is left out (operation)",
    ],
    ["/a/{+b}", "/c{/d*}", "/e{;f}"],
  ],
  [
    "a parameter that is called so",
    `"/a/{+b}": { get: { operationId: getA, parameters: [{ name: +b, in: path, required: true, schema: { type: string } }], responses: {} } }`,
    [],
    ["/a/{+b}"],
  ],
])("takes %s for what it means", (_name, paths, notes, left) => {
  const head = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\nservers: [{ url: "https://acme.example" }]\n';
  const { document, notes: said } = admit(documentOf(`${head}paths: { ${paths} }`), settingsOf(""));
  const lines = said.map(
    ({ line, col, rule, message, lacks }) => `${line}:${col} ${rule}: ${message}${lacks ? ` (${lacks})` : ""}`,
  );
  expect(lines).toEqual(notes);
  expect(Object.keys(membersOf(document.bundled.paths))).toEqual(left);
});
