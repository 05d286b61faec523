import { describe } from "vitest";
import { level, type PolicyCase, policyTests, SHORTER } from "../../test/support/policy-case.ts";

const STABILITY: readonly PolicyCase[] = [
  ...["draft", "alpha", "beta"].map((word) => ({
    name: `a break of what was ${word}`,
    both: [level("createPet", word)],
    edits: [SHORTER],
    want: [`breaking: \`name\` of NewPet: maxLength 50 → 10 | stability allows (it was ${word} (x-stability-level))`],
    verdict: "pass" as const,
  })),
  {
    name: "a break of what was stable",
    both: [level("createPet", "stable")],
    edits: [SHORTER],
    want: ["breaking: `name` of NewPet: maxLength 50 → 10"],
    verdict: "fail",
  },
  {
    name: "a word that is no level",
    both: [level("createPet", "preview")],
    edits: [SHORTER],
    want: ["breaking: `name` of NewPet: maxLength 50 → 10"],
    verdict: "fail",
  },
  {
    name: "a level that the policy wants to be kept",
    both: [level("createPet", "beta")],
    edits: [SHORTER],
    policy: "stability: { mayBreak: [draft, alpha], reason: Customers use beta. }",
    want: ["breaking: `name` of NewPet: maxLength 50 → 10"],
    verdict: "fail",
  },
  {
    name: "what only one of two operations may break",
    both: [
      level("createPet", "beta"),
      [
        "operationId: getPet",
        'operationId: getPet\n      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } } }',
      ],
    ],
    edits: [SHORTER],
    want: [
      "breaking: `name` of NewPet: maxLength 50 → 10",
      "breaking: `name` of NewPet: maxLength 50 → 10 | stability allows (it was beta (x-stability-level))",
    ],
    verdict: "fail",
  },
  {
    name: "a property that is not stable in what is",
    both: [["name: { type: string,", "name: { type: string, x-stability-level: alpha,"]],
    edits: [SHORTER],
    want: ["breaking: `name` of NewPet: maxLength 50 → 10 | stability allows (it was alpha (x-stability-level))"],
    verdict: "pass",
  },
  {
    name: "an operation of another name in its path",
    both: [level("getPet", "beta")],
    edits: [
      ["/pets/{id}", "/pets/{petId}"],
      ["name: id,", "name: petId,"],
      ["required: [id, nick]", "required: [id]"],
    ],
    want: ["breaking: `nick` of Pet became optional | stability allows (it was beta (x-stability-level))"],
    verdict: "pass",
  },
  {
    name: "a removal, with the type that it alone has used",
    both: [level("createPet", "beta")],
    edits: [
      [/ {2}\/internal\/pets:\n[\s\S]*?(?=components:)/, ""],
      [/ {4}NewPet: .*\n/, ""],
    ],
    ledger: "both",
    want: [
      "breaking: POST /internal/pets was removed | stability allows (it was beta (x-stability-level))",
      "breaking: the type NewPet was removed | stability allows (only operations that were not stable used it (x-stability-level))",
    ],
    verdict: "pass",
  },
  {
    name: "a level that is lowered together with a break",
    both: [level("createPet", "stable")],
    edits: [["x-stability-level: stable", "x-stability-level: beta"], SHORTER],
    want: [
      "breaking: the operation is beta now, before it was stable",
      "breaking: `name` of NewPet: maxLength 50 → 10",
    ],
    verdict: "fail",
  },
  {
    name: "a level where there was none",
    edits: [level("createPet", "alpha")],
    want: ["breaking: the operation is alpha now, before it was stable"],
    verdict: "fail",
  },
  {
    name: "a level that is lowered where nothing was promised",
    both: [level("createPet", "beta")],
    edits: [["x-stability-level: beta", "x-stability-level: alpha"]],
    want: [
      "breaking: the operation is alpha now, before it was beta | stability allows (it was beta (x-stability-level))",
    ],
    verdict: "pass",
  },
  {
    name: "a level that is raised",
    both: [level("createPet", "beta")],
    edits: [["x-stability-level: beta", "x-stability-level: stable"]],
    want: ["safe: the operation is stable now, before it was beta"],
    verdict: "pass",
  },
];

describe("stability", () => policyTests(STABILITY));
