import { describe } from "vitest";
import {
  deprecatedOld,
  type PolicyCase,
  policyTests,
  WITHOUT_FIELDS,
  WITHOUT_NICK,
  WITHOUT_OLD,
} from "../../test/support/policy-case.ts";

const DEPRECATION: readonly PolicyCase[] = [
  {
    name: "what was never deprecated",
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed"],
    verdict: "fail",
  },
  {
    name: "after the announced day",
    both: [deprecatedOld(', x-sunset: "2026-11-20"')],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed | deprecation allows (its end was announced for 2026-11-20 (x-sunset))"],
    verdict: "pass",
  },
  {
    name: "on the announced day, which is a moment",
    both: [deprecatedOld(", x-sunset: 2026-11-21T23:59:59Z")],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed | deprecation allows (its end was announced for 2026-11-21 (x-sunset))"],
    verdict: "pass",
  },
  {
    name: "the day as the header Sunset writes it",
    both: [deprecatedOld(', x-sunset: "Fri, 20 Nov 2026 23:59:59 GMT"')],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed | deprecation allows (its end was announced for 2026-11-20 (x-sunset))"],
    verdict: "pass",
  },
  {
    name: "before the announced day",
    both: [deprecatedOld(", x-sunset: 2026-11-22")],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed | Its end was announced for 2026-11-22, and today is 2026-11-21."],
    verdict: "fail",
  },
  {
    name: "a day that there is not",
    both: [deprecatedOld(", x-sunset: 2026-02-30")],
    edits: [WITHOUT_OLD],
    want: ['breaking: GET /old was removed | Its x-sunset "2026-02-30" is no day like 2026-12-31.'],
    verdict: "fail",
  },
  {
    name: "a day without a deprecation",
    both: [["operationId: getOld,", "operationId: getOld, x-sunset: 2026-01-01,"]],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed"],
    verdict: "fail",
  },
  {
    name: "deprecated without a day",
    both: [deprecatedOld("")],
    edits: [WITHOUT_OLD],
    want: ["breaking: GET /old was removed | It was deprecated, and no x-sunset said how long it stays."],
    verdict: "fail",
  },
  {
    name: "deprecated without a day, where the policy takes that for enough",
    both: [deprecatedOld("")],
    edits: [WITHOUT_OLD],
    policy: "deprecation: { allows: deprecated, reason: We write to everybody. }",
    want: ["breaking: GET /old was removed | deprecation allows (it was deprecated. We write to everybody.)"],
    verdict: "pass",
  },
  {
    name: "announced, where the policy lets nothing go",
    both: [deprecatedOld(", x-sunset: 2026-01-01")],
    edits: [WITHOUT_OLD],
    policy: "deprecation: { allows: none, reason: Contracts hold for years. }",
    want: ["breaking: GET /old was removed"],
    verdict: "fail",
  },
  {
    name: "a property, what goes along with it, and a parameter behind a reference",
    both: [
      ["nick: { type: string }", "nick: { type: string, deprecated: true, x-sunset: 2026-01-01 }"],
      ["{ name: fields, in: query, schema: { type: string } }", '{ $ref: "#/components/parameters/fields" }'],
      [
        "components:\n",
        "components:\n  parameters: { fields: { name: fields, in: query, deprecated: true, x-sunset: 2026-01-01, schema: { type: string } } }\n",
      ],
    ],
    edits: [...WITHOUT_NICK, [/ {8}- \{ \$ref.*\n/, ""]],
    ledger: "both",
    want: [
      "breaking: query parameter `fields` was removed | deprecation allows (its end was announced for 2026-01-01 (x-sunset))",
      "breaking: `nick` of Pet was removed | deprecation allows (its end was announced for 2026-01-01 (x-sunset))",
      "breaking: the property `query` of what getPet takes was removed | deprecation allows (it belongs to what was announced)",
    ],
    verdict: "pass",
  },
  {
    name: "a property that was announced, and one that was not, stand apart",
    both: [["nick: { type: string }", "nick: { type: string, deprecated: true, x-sunset: 2026-01-01 }"]],
    edits: [...WITHOUT_NICK, WITHOUT_FIELDS],
    want: [
      "breaking: query parameter `fields` was removed",
      "breaking: `nick` of Pet was removed | deprecation allows (its end was announced for 2026-01-01 (x-sunset))",
    ],
    verdict: "fail",
  },
  {
    name: "a property of a closed request",
    both: [
      [
        "NewPet: { type: object, properties: {",
        "NewPet: { type: object, additionalProperties: false, properties: { nick: { type: string, deprecated: true, x-sunset: 2026-01-01 },",
      ],
    ],
    edits: [[" nick: { type: string, deprecated: true, x-sunset: 2026-01-01 },", ""]],
    want: [
      "breaking: `nick` of NewPet was removed | deprecation allows (its end was announced for 2026-01-01 (x-sunset))",
    ],
    verdict: "pass",
  },
  {
    name: "a type that only what was announced has used, and one that others use",
    both: [
      deprecatedOld(", x-sunset: 2026-01-01"),
      [
        '"204": { description: ok } } }\n  /pets',
        '"200": { description: ok, content: { a/json: { schema: { $ref: "#/components/schemas/Old" } } } } } }\n  /pets',
      ],
      [
        "    NewPet:",
        "    Old: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }\n    Lone: { type: object }\n    NewPet:",
      ],
    ],
    edits: [WITHOUT_OLD, [/ {4}Old: .*\n/, ""], [/ {4}Lone: .*\n/, ""]],
    ledger: "both",
    want: [
      "breaking: GET /old was removed | deprecation allows (its end was announced for 2026-01-01 (x-sunset))",
      "breaking: the type Old was removed | deprecation allows (it belongs to what was announced)",
      "breaking: the type Lone was removed",
    ],
    verdict: "fail",
  },
  {
    name: "another change of what was announced to go",
    both: [deprecatedOld(", x-sunset: 2026-01-01")],
    edits: [
      [
        "getOld, deprecated: true, x-sunset: 2026-01-01, responses: {",
        "getOld, deprecated: true, x-sunset: 2026-01-01, security: [{ key: [] }], responses: {",
      ],
      ["components:\n", "components:\n  securitySchemes: { key: { type: http, scheme: bearer } }\n"],
    ],
    want: ["breaking: calls without a credential are refused"],
    verdict: "fail",
  },
];

describe("a removal", () => policyTests(DEPRECATION));
