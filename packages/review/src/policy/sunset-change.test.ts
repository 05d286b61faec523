import { describe } from "vitest";
import { deprecatedOld, level, type PolicyCase, policyTests } from "../../test/support/policy-case.ts";

const PROMISES: readonly PolicyCase[] = [
  {
    name: "an end that comes earlier",
    both: [deprecatedOld(", x-sunset: 2027-06-01")],
    edits: [["2027-06-01", "2027-01-01"]],
    want: ["breaking: the operation already ends on 2027-01-01, not on 2027-06-01"],
    verdict: "fail",
  },
  {
    name: "an end that comes later",
    both: [deprecatedOld(", x-sunset: 2027-06-01")],
    edits: [["2027-06-01", "2027-07-01"]],
    want: ["safe: the operation ends on 2027-07-01, not on 2027-06-01"],
    verdict: "pass",
  },
  {
    name: "a deprecation at short notice",
    edits: [deprecatedOld(", x-sunset: 2026-12-31")],
    policy: "deprecation: { notice: 90, reason: Our terms say three months. }",
    want: ["breaking: the operation ends on 2026-12-31, which is too soon", "safe: the operation is deprecated now"],
    verdict: "fail",
  },
  {
    name: "a deprecation without a day, where there has to be one",
    edits: [deprecatedOld("")],
    policy: "deprecation: { notice: 90, reason: Our terms say three months. }",
    want: ["breaking: the operation is deprecated without an x-sunset", "safe: the operation is deprecated now"],
    verdict: "fail",
  },
  {
    name: "a deprecation in time",
    edits: [deprecatedOld(", x-sunset: 2027-02-19")],
    policy: "deprecation: { notice: 90, reason: Our terms say three months. }",
    want: ["safe: the operation is deprecated now"],
    verdict: "pass",
  },
  {
    name: "a day that is taken away, where there has to be one",
    both: [deprecatedOld(", x-sunset: 2027-06-01")],
    edits: [[", x-sunset: 2027-06-01", ""]],
    policy: "deprecation: { notice: 90, reason: Our terms say three months. }",
    want: ["breaking: the operation is deprecated without an x-sunset"],
    verdict: "fail",
  },
  {
    name: "the notice of a level, and of what has none, which is stable",
    both: [level("createPet", "beta")],
    edits: [
      deprecatedOld(", x-sunset: 2026-12-31"),
      ["operationId: createPet", "operationId: createPet\n      deprecated: true\n      x-sunset: 2026-12-31"],
    ],
    policy: "deprecation: { notice: { beta: 31, stable: 180 }, reason: Our terms say so. }",
    want: ["breaking: the operation ends on 2026-12-31, which is too soon", "safe: the operation is deprecated now"],
    verdict: "fail",
  },
];

describe("an announced end", () => policyTests(PROMISES));
