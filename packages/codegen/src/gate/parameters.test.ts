import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const TABLE: readonly GateCase[] = [
  {
    name: "every style in its place",
    given: `paths:\n  "/{a}{b}{c}":\n    get:\n      operationId: x\n      parameters: [{ name: a, in: path, style: label, schema: {} }, { name: b, in: path, style: matrix, schema: {} }, { name: c, in: path, content: { text/plain: {} } }, { name: d, in: query, style: deepObject, schema: {} }, { name: e, in: cookie, style: form, schema: {} }]`,
    want: [],
  },
  {
    name: "headers that OpenAPI ignores",
    given: `paths: { /a: { get: { operationId: x, parameters: [{ name: Accept, in: header }, { name: authorization, in: header }] } } }`,
    want: [],
  },
  {
    name: "no name",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - in: query\n        - name: ""\n          in: query\n        - name: "a\\nb"\n          in: query`,
    want: [
      "9:11 parameter-invalid: this parameter has no usable name",
      "10:11 parameter-invalid: this parameter has no usable name",
      "12:11 parameter-invalid: this parameter has no usable name",
    ],
  },
  {
    name: "nowhere",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - name: a\n          in: body\n        - name: b`,
    want: [
      `10:11 parameter-invalid: "a" is in "body"`,
      `11:11 parameter-invalid: "b" does not say where it is, by "in"`,
    ],
  },
  {
    name: "a header and a cookie that HTTP has no letters for",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - { name: "a b", in: header, schema: {} }\n        - { name: "a;b", in: cookie, schema: {} }`,
    want: [
      `9:13 parameter-invalid: "a b" cannot be the name of a header`,
      `10:13 parameter-invalid: "a;b" cannot be the name of a cookie`,
    ],
  },
  {
    name: "a style of another place",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - { name: a, in: query, style: simple, schema: {} }`,
    want: ['9:33 parameter-invalid: style "simple" is not for query parameters'],
  },
  {
    name: "two media types",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - { name: a, in: query, content: { a/b: {}, c/d: {} } }`,
    want: ["9:33 structure: this is not exactly one media type"],
  },
  {
    name: "neither schema nor content",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - { name: a, in: query }`,
    want: ['9:13 parameter-invalid: "a" has neither schema nor content'],
  },
  {
    name: "in the path and not declared",
    given: `paths:\n  "/{a}":\n    get:\n      operationId: x`,
    want: ["6:5 path-parameter-missing: /{a} has {a}, and x declares no path parameter of that name"],
  },
  {
    name: "declared and not in the path",
    given: `paths:\n  /a:\n    parameters:\n      - { name: id, in: path, schema: {} }\n    get:\n      operationId: x`,
    want: ["7:11 path-parameter-unused: /a has no {id}"],
  },
  {
    name: "twice in an operation",
    given: `paths:\n  /a:\n    get:\n      operationId: x\n      parameters:\n        - { name: a, in: query, schema: {} }\n        - { name: a, in: query, schema: {} }\n        - { name: a, in: header, schema: {} }`,
    want: ['10:13 parameter-duplicate: the query parameter "a" is listed twice'],
  },
  {
    name: "an operation's own wins over its path's",
    given: `paths: { /a: { parameters: [{ name: a, in: query }], get: { operationId: x, parameters: [{ name: a, in: query, schema: {} }] } } }`,
    want: [],
  },
];

describe("checkParameters", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want.length > 0 ? want : ["no problem"]);
  });
});
