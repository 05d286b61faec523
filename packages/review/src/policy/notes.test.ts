import { expect, test } from "vitest";
import { policyFolder } from "../../test/support/policy-folder.ts";
import { finding } from "../../test/support/report.ts";
import { policyNotes } from "./notes.ts";
import { readPolicy } from "./read-policy.ts";

const WHY = "reason: Nobody minds it.";
const SAFE = `{ rules: [a-*, b], paths: [/x/*], severity: safe, ${WHY} }`;
const UNKNOWN = `{ providers: [acme], severity: unknown, ${WHY} }`;

const read = (text: string) => readPolicy(policyFolder(text));

test.each([
  { name: "nothing", now: "", old: "", want: [] },
  {
    name: "an entry that stays, one that comes before it, and one that goes",
    now: `severities:\n  - ${UNKNOWN}\n  - ${SAFE}\n`,
    old: `severities: [${SAFE}]\nstability: { mayBreak: [], ${WHY} }\n`,
    want: [
      "severities[0] 3:7 brings: findings of acme count as unknown",
      "severities[1] 4:7 -: findings by `a-*`, `b` in `/x/*` count as safe",
      "stability - takes away: no x-stability-level allows a break",
    ],
  },
  {
    name: "an entry that says something else",
    now: `failOn: { severity: any, ${WHY} }\ndeprecation: { notice: 30, ${WHY} }\n`,
    old: `failOn: { severity: none, ${WHY} }\n`,
    want: [
      "failOn 2:3 brings: a review fails on every change",
      "deprecation 3:3 brings: what was deprecated may be removed from its x-sunset on, announced at least 30 days before",
      "failOn - takes away: a review fails on nothing",
    ],
  },
  {
    name: "what holds without an entry, where it decides something",
    now: "",
    old: "",
    decides: "stability",
    want: ["stability - -: what was draft, alpha or beta by x-stability-level may break (1)"],
  },
])("$name", ({ now, old, decides, want }) => {
  const mark = { does: "allows", was: "breaking", reason: "" } as const;
  const findings = decides === undefined ? [] : [finding({ policy: { ...mark, entry: decides } })];
  const notes = policyNotes(read(now), read(old).policy, findings);
  const lines = notes.map(({ entry, location, change, says, findings }) => {
    const place = location ? `${location.line}:${location.col}` : "-";
    return `${entry} ${place} ${change ?? "-"}: ${says}${findings.length > 0 ? ` (${findings.length})` : ""}`;
  });
  expect(lines).toEqual(want);
});
