import { REVIEW_KEYS } from "@specwright/codegen/stages";
import { headlinesOf, problemsOf } from "@specwright/testing";
import { describe, expect, test } from "vitest";
import { policyFolder } from "../../test/support/policy-folder.ts";
import { POLICY_SCHEMA } from "./policy-schema.ts";
import { readPolicy } from "./read-policy.ts";

const read = (text: string) => readPolicy(policyFolder(text));

describe("readPolicy", () => {
  test("reads every entry, and knows its place", () => {
    const { policy, locate } = read(`
failOn: { severity: unknown, reason: A person looks at it first. }
severities:
  - rules: [max-length-changed, "header-*"]
    providers: [acme]
    paths: [/internal/*]
    severity: safe
    reason: Only our own dashboard calls these paths.
deprecation: { allows: deprecated, notice: 90, reason: Our terms say three months. }
stability: { mayBreak: [draft], reason: Customers use the others. }
`);
    expect(policy).toMatchObject({ failOn: { severity: "unknown" }, deprecation: { notice: 90 } });
    expect(locate(["severities", "0"])).toEqual({ file: "specwright.yaml", line: 5, col: 7 });
    expect(locate(["stability"])).toEqual({ file: "specwright.yaml", line: 11, col: 3 });
  });

  test.each([[""], ["# nothing yet"], ["severities: []"]])("takes %j for a policy that says nothing", (text) => {
    expect(read(text).policy.severities ?? []).toEqual([]);
  });

  test.each([
    ["an unknown key", "failon: unknown", '2:3 policy: review has no "failon"'],
    [
      "an unknown key of an entry",
      "severities:\n  - rules: [a]\n    rule: b\n    severity: safe\n    reason: Nobody calls it.",
      '4:7 policy: severities[0] has no "rule"',
    ],
    [
      "an entry without a reason",
      "severities:\n  - rules: [a]\n    severity: safe",
      "3:7 policy: severities[0] has no reason",
    ],
    [
      "a reason that says nothing",
      "stability:\n  mayBreak: []\n  reason: because",
      "4:5 policy: stability.reason must NOT have fewer than 10 characters",
    ],
    [
      "an entry for everything",
      "severities:\n  - severity: safe\n    reason: Nobody calls it.",
      "3:7 policy: severities[0] does not say which findings it is for",
    ],
    [
      "a severity that there is not",
      "failOn:\n  severity: warning\n  reason: As it always was.",
      "3:5 policy: failOn.severity is not a known value",
    ],
    [
      "stable things that may break",
      "stability:\n  mayBreak: [beta, stable]\n  reason: Nobody minds it.",
      "3:22 policy: stability.mayBreak[1] is not a known value",
    ],
    [
      "days that are none",
      "deprecation:\n  notice: 1.5\n  reason: Our terms say so.",
      "3:5 policy: deprecation.notice is not a number of days",
    ],
    [
      "days of what is no level",
      "deprecation:\n  notice: { preview: 3 }\n  reason: Our terms say so.",
      "3:5 policy: deprecation.notice is not a number of days",
    ],
    ["a list", "- rules: []", "1:1 policy: review must be object"],
    [
      "a syntax error",
      "failOn: [",
      "3:1 syntax: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
  ])("refuses %s", (_, text, want) => {
    expect(headlinesOf(() => read(text))).toEqual([`specwright.yaml:${want}`]);
  });

  test("knows the keys that every command takes", () => {
    const root = { properties: { review: POLICY_SCHEMA } };
    expect(keysIn(REVIEW_KEYS)).toEqual(keysIn(root));
    expect(keysIn(root)).toContain("/review/severities/*/rules");
  });

  test("says what is known", () => {
    expect(problemsOf(() => read("failon: unknown"))).toContain(
      '\n    Did you mean "failOn"? Known here: failOn, severities, deprecation, stability.',
    );
    expect(problemsOf(() => read("failOn: { severity: err, reason: As it always was. }"))).toContain(
      "\n    Known: breaking, unknown, any, none.",
    );
  });
});

interface Schema {
  readonly properties?: { readonly [key: string]: Schema };
  readonly items?: Schema;
}

/** The paths of all keys that a schema knows. */
function keysIn({ properties = {}, items }: Schema, path = ""): string[] {
  const below = Object.entries(properties).flatMap(([key, one]) => [
    `${path}/${key}`,
    ...keysIn(one, `${path}/${key}`),
  ]);
  return [...below, ...(items ? keysIn(items, `${path}/*`) : [])];
}
