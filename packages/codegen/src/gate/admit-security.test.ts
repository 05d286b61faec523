import { type AdmitCase, OK, testAdmitted } from "../../test/support/admit-case.ts";

const TABLE: readonly AdmitCase[] = [
  {
    name: "credentials that cannot be made",
    given: `security: [{ digest: [] }, { none: [] }]
paths: { /a: { get: { operationId: getA, security: [{ odd: [] }], ${OK} } } }
components: { securitySchemes: { digest: { type: http, scheme: digest }, odd: { type: own } } }`,
    notes: [
      `4:30 security-unknown: there is no security scheme "none"; its credential is left to the caller (credential)`,
      `6:81 security-scheme: "odd" has the type "own"; its credential is left to the caller (credential)`,
    ],
    left: ["security", [{ digest: [] }, {}]],
  },
  {
    name: "a scheme of HTTP that answers a challenge",
    given: `security: [{ digest: [] }]
paths: { /a: { get: { operationId: getA, ${OK} } } }
components: { securitySchemes: { digest: { type: http, scheme: digest } } }`,
    notes: [
      `6:56 security-scheme: "digest" uses HTTP digest, and some operations accept nothing else; its credential is left to the caller (credential)`,
    ],
    left: ["security", [{}]],
  },
  {
    name: "a scheme whose value the settings make",
    given: `security: [{ token: [] }]
paths: { /a: { get: { operationId: getA, ${OK} } } }
components: { securitySchemes: { token: { type: http, scheme: token } } }`,
    settings: 'security: { token: { value: "token {apiToken}" } }',
    notes: [],
  },
  {
    name: "keys whose names no request has a place for, and one that is written percent-encoded",
    given: `security: [{ a: [] }, { b: [], c: [] }]
paths: { /a: { get: { operationId: getA, ${OK} } } }
components:
  securitySchemes:
    a: { type: apiKey, in: header, name: "X Key" }
    b: { type: apiKey, in: query, name: "api key&" }
    c: { type: apiKey, in: cookie, name: "a;b" }
    d: { type: apiKey, in: query, name: "" }
    e: { type: apiKey, in: query, name: 5 }`,
    notes: [
      '8:36 security-scheme: "a" has no usable name; its credential is left to the caller (credential)',
      '10:36 security-scheme: "c" has no usable name; its credential is left to the caller (credential)',
      '11:35 security-scheme: "d" has no usable name; its credential is left to the caller (credential)',
      '12:35 security-scheme: "e" has no usable name; its credential is left to the caller (credential)',
    ],
    left: ["security", [{}, { b: [] }]],
  },
];

testAdmitted("credentials", TABLE);
