import { describe } from "vitest";
import { type PolicyCase, policyTests, SECOND_READER, SHORTER, WITHOUT_OLD } from "../../test/support/policy-case.ts";

const SEVERITIES: readonly PolicyCase[] = [
  {
    name: "of a rule in a path",
    edits: [SHORTER, WITHOUT_OLD],
    policy:
      "severities: [{ rules: [max-length-*, operation-removed], paths: [/internal/*], severity: unknown, reason: Our own pages call it. }]",
    want: [
      "breaking: GET /old was removed",
      "unknown: `name` of NewPet: maxLength 50 → 10 | severities[0] lowers (Our own pages call it.)",
    ],
    verdict: "fail",
  },
  {
    name: "of all that is in a path; the first entry counts",
    edits: [SHORTER],
    policy: `severities:
  - { paths: [/internal/*], severity: safe, reason: Our own pages call it. }
  - { rules: ["*"], severity: breaking, reason: Everything else matters. }`,
    want: ["safe: `name` of NewPet: maxLength 50 → 10 | severities[0] lowers (Our own pages call it.)"],
    verdict: "pass",
  },
  {
    name: "of some of the operations that it is about",
    edits: [["required: [id, nick]", "required: [id]"]],
    both: [SECOND_READER],
    policy: "severities: [{ paths: [/internal/*], severity: safe, reason: Our own pages call it. }]",
    want: [
      "breaking: `nick` of Pet became optional (GET /pets/{id})",
      "safe: `nick` of Pet became optional (GET /internal/pets) | severities[0] lowers (Our own pages call it.)",
    ],
    verdict: "fail",
  },
  {
    name: "of another rule for some of them",
    edits: [["required: [id, nick]", "required: [id]"]],
    both: [SECOND_READER],
    policy: "severities: [{ paths: [/internal/*], rules: [type-*], severity: safe, reason: Our own pages call it. }]",
    want: ["breaking: `nick` of Pet became optional (GET /pets/{id}, GET /internal/pets)"],
    verdict: "fail",
  },
  {
    name: "that is higher",
    edits: [["maxLength: 50", "maxLength: 99"]],
    policy: "severities: [{ providers: [acme], severity: breaking, reason: The tables hold fifty letters. }]",
    want: ["breaking: `name` of NewPet: maxLength 50 → 99 | severities[0] raises (The tables hold fifty letters.)"],
    verdict: "fail",
  },
  {
    name: "of another provider",
    edits: [SHORTER],
    policy: "severities: [{ providers: [other], severity: safe, reason: No client uses it yet. }]",
    want: ["breaking: `name` of NewPet: maxLength 50 → 10"],
    verdict: "fail",
  },
  {
    name: "that fails on what nobody can decide",
    edits: [SHORTER],
    policy: `failOn: { severity: unknown, reason: A person looks at it first. }
severities: [{ rules: [max-length-changed], severity: unknown, reason: Nobody sends that many. }]`,
    want: ["unknown: `name` of NewPet: maxLength 50 → 10 | severities[0] lowers (Nobody sends that many.)"],
    verdict: "fail",
  },
  {
    name: "that fails on nothing",
    edits: [SHORTER],
    policy: "failOn: { severity: none, reason: This is a playground. }",
    want: ["breaking: `name` of NewPet: maxLength 50 → 10"],
    verdict: "pass",
  },
];

describe("severity", () => policyTests(SEVERITIES));
