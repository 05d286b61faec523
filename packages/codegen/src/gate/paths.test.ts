import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const TABLE: readonly GateCase[] = [
  {
    name: "nothing wrong",
    given: `paths: { x-note: 1, "/a/{id}.json": { x-b: 1, get: { operationId: getA, parameters: [{ name: id, in: path, schema: {} }] } } }`,
    want: [],
  },
  { name: "no paths at all", given: "webhooks: {}", want: [] },
  {
    name: "no operationId",
    given: `paths:\n  /a:\n    get:\n      summary: A.`,
    want: [],
  },
  {
    name: "an operationId twice",
    given: `paths:\n  /a:\n    get: { operationId: a }\n    put:\n      operationId: a`,
    want: [`8:7 operation-id-duplicate: "a" is also the operationId of GET /a`],
  },
  {
    name: "an operationId that is no text",
    given: `paths:\n  /a:\n    get: { operationId: 5 }`,
    want: ["6:12 operation-id-invalid: 5 cannot become a method name"],
  },
  {
    name: "an operationId without letters",
    given: `paths:\n  /a:\n    get: { operationId: "---" }`,
    want: [`6:12 operation-id-invalid: "---" cannot become a method name`],
  },
  {
    name: "an operationId that would be code",
    given: `paths:\n  /a:\n    get: { operationId: "a';b" }\n    put: { operationId: "a\\nb" }`,
    want: [
      `6:12 operation-id-invalid: "a';b" cannot become a method name`,
      `7:12 operation-id-invalid: "a\\nb" cannot become a method name`,
    ],
  },
  {
    name: "a path that is none, beside those with a query and a fragment",
    given: `paths:\n  a: {}\n  /b?c=1: {}\n  "/c d": {}\n  "/{e": {}\n  "/{}": {}\n  "/f#g": {}`,
    want: [
      `5:3 path-invalid: "a" is not a path template`,
      `7:3 path-invalid: "/c d" is not a path template`,
      `8:3 path-invalid: "/{e" is not a path template`,
      `9:3 path-invalid: "/{}" is not a path template`,
    ],
  },
  { name: "a path item that is none", given: `paths:\n  /a: 1`, want: ["5:3 structure: this is not a path item"] },
  {
    name: "an operation that is none",
    given: `paths:\n  /a:\n    get: later`,
    want: ["6:5 structure: this is not an operation"],
  },
  {
    name: "methods that fetch does not send, and those of OpenAPI 3.2",
    given: `paths:\n  /a:\n    trace: {}\n    query: {}\n    additionalOperations: {}`,
    want: [
      `6:5 method-unsupported: /a has "trace", which fetch refuses to send`,
      `7:5 method-unsupported: /a has "query", which belongs to OpenAPI 3.2`,
      `8:5 method-unsupported: /a has "additionalOperations", which belongs to OpenAPI 3.2`,
    ],
  },
];

describe("paths and operationIds", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want.length > 0 ? want : ["no problem"]);
  });
});
