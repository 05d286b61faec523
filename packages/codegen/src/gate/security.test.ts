import { describe, expect, it } from "vitest";
import { type GateCase, gateLines } from "../../test/support/gate-lines.ts";

const TABLE: readonly GateCase[] = [
  {
    name: "every scheme that can be served",
    given: `security: [{ a: [], b: [] }, {}]\ncomponents: { securitySchemes: { a: { type: apiKey, in: header, name: X-Key }, b: { type: http, scheme: Bearer }, c: { type: http, scheme: basic }, d: { type: oauth2, flows: {} }, e: { type: openIdConnect }, f: { type: mutualTLS } } }`,
    want: [],
  },
  {
    name: "a key without a place or a name",
    given: `components:\n  securitySchemes:\n    a: { type: apiKey, name: k }\n    b: { type: apiKey, in: header, name: "X Key" }`,
    want: [`6:8 security-scheme: "a" has no place for its key`, `7:36 security-scheme: "b" has no usable name`],
  },
  {
    name: "a type that is none",
    given: `components:\n  securitySchemes:\n    a: { type: key }\n    b: {}\n    c: 1`,
    want: [
      `6:10 security-scheme: "a" has the type "key"`,
      `7:8 security-scheme: "b" has the type null`,
      "8:5 structure: this is not a security scheme",
    ],
  },
  {
    name: "an HTTP scheme that answers a challenge, and nothing beside it",
    given: `security: [{ a: [] }]\ncomponents:\n  securitySchemes:\n    a: { type: http, scheme: digest }`,
    want: [`7:22 security-scheme: "a" uses HTTP digest, and some operations accept nothing else`],
  },
  {
    name: "an HTTP scheme that answers a challenge, beside another",
    given: `security: [{ a: [] }, { b: [] }]\ncomponents: { securitySchemes: { a: { type: http, scheme: digest }, b: { type: http, scheme: basic } } }`,
    want: [],
  },
  {
    name: "a requirement that names nothing",
    given: `security:\n  - a: []\npaths: { /a: { get: { operationId: x, security: [{ b: [] }] } } }\ncomponents: { securitySchemes: { c: { type: http, scheme: bearer } } }`,
    want: [
      `5:5 security-unknown: there is no security scheme "a"`,
      `6:52 security-unknown: there is no security scheme "b"`,
    ],
  },
  {
    name: "security that is none",
    given: `security: { a: [] }`,
    want: ["4:1 structure: this is not a list of requirements"],
  },
];

describe("checkSecurity", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(gateLines(given)).toEqual(want.length > 0 ? want : ["no problem"]);
  });
});
