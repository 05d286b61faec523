import { expect, test } from "vitest";
import type { Acceptance, Finding } from "../finding.ts";
import { type Bump, bumpOf } from "./bump.ts";

const found = (severity: Finding["severity"], accepted: Partial<Acceptance> | null = null): Finding =>
  ({ severity, rule: "a-rule", ledger: "wire", accepted, also: [] as Finding["also"] }) as Finding;

test.each([
  ["0.2.0", [found("breaking")], "minor"],
  ["1.0.0", [found("breaking")], "major"],
  ["0.2.0", [found("safe")], "patch"],
  ["1.0.0", [found("safe")], "minor"],
  ["0.2.0", [found("breaking", { bump: "minor" })], "minor"],
  ["0.2.0", [found("breaking", { bump: "patch" })], "patch"],
  ["0.2.0", [found("breaking", { bump: "major" })], "major"],
  ["0.2.0", [found("breaking", { bump: "patch" }), found("unknown")], "minor"],
  ["1.0.0", [found("breaking", { bump: "minor" })], "minor"],
  ["1.0.0", [found("breaking", { class: "correction", bump: "minor" })], "minor"],
  ["0.2.0", [found("breaking", { class: "correction" })], "patch"],
  [undefined, [found("breaking", { bump: "minor" })], "minor"],
  ["0.2.0", [], "none"],
] satisfies [string | undefined, Finding[], Bump][])("version %s, %j: %s", (version, findings, want) => {
  expect(bumpOf(findings, version)).toBe(want);
});
