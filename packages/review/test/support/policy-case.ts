import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";
import { compareSnapshots, type ReviewContext } from "../../src/compare.ts";
import type { Finding } from "../../src/finding.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";
import { verdictOf } from "../../src/verdict.ts";
import { policyFolder } from "./policy-folder.ts";
import { snapshotOf, sourceOf } from "./snapshot-of.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /old:
    get: { operationId: getOld, responses: { "204": { description: ok } } }
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: fields, in: query, schema: { type: string } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
  /internal/pets:
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } } }
      responses: { "204": { description: ok } }
components:
  schemas:
    Pet: { type: object, required: [id, nick], properties: { id: { type: string }, nick: { type: string } } }
    NewPet: { type: object, properties: { name: { type: string, maxLength: 50 } } }
`;

export type Edit = readonly [from: string | RegExp, to: string];

export const WITHOUT_OLD: Edit = [/ {2}\/old:\n.*\n/, ""];
export const SHORTER: Edit = ["maxLength: 50", "maxLength: 10"];
export const WITHOUT_NICK: readonly Edit[] = [
  ["required: [id, nick]", "required: [id]"],
  [/, nick: \{[^}]*\}/, ""],
];
export const WITHOUT_FIELDS: Edit = [/ {8}- \{ name: fields.*\n/, ""];

export const deprecatedOld = (sunset: string): Edit => [
  "operationId: getOld,",
  `operationId: getOld, deprecated: true${sunset},`,
];
export const level = (id: string, word: string): Edit => [
  `operationId: ${id}`,
  `x-stability-level: ${word}\n      operationId: ${id}`,
];

/** One more operation that answers with a Pet. */
export const SECOND_READER: Edit = [
  "  /internal/pets:\n",
  `  /internal/pets:
    get:
      operationId: getOwnPet
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
`,
];

/** A change, what the policy says of it, and what becomes of it. */
export interface PolicyCase {
  readonly name: string;
  /** What the old version says otherwise than the description above, and so does the new one. */
  readonly both?: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly policy?: string;
  readonly ledger?: ReviewContext["ledger"];
  readonly want: readonly string[];
  readonly verdict: "pass" | "fail";
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((old, [from, to]) => {
    const now = old.replace(from, to);
    if (now === old) throw new Error(`the description does not say ${from}`);
    return now;
  }, text);
}

function reviewed({ both = [], edits, policy = "", ledger = "wire" }: PolicyCase) {
  const old = edited(SPEC, both);
  const [base, head] = [snapshotOf("base", sourceOf(old)), snapshotOf("head", sourceOf(edited(old, edits)))];
  return compareSnapshots(base, head, {
    workspace: REPOSITORY,
    today: "2026-11-21",
    packageOf: () => undefined,
    brought: undefined,
    ledger,
    policy: readPolicy(policyFolder(policy)),
  });
}

/** With the operations where there are several that could be meant. */
function lineOf({ severity, title, why, policy, affects }: Finding, several: boolean): string {
  const more = /(?:Its|It) (?:end|x-sunset|was deprecated).*$/.exec(why)?.[0];
  const decided = policy && `${policy.entry} ${policy.does} (${policy.reason})`;
  const where = several ? ` (${affects.join(", ")})` : "";
  return [`${severity}: ${title}${where}`, decided, more].filter(Boolean).join(" | ");
}

/** Each case of a table as a test: the findings in a line each, and the verdict. */
export function policyTests(table: readonly PolicyCase[]): void {
  test.each(table)(
    "$name",
    async (one) => {
      const report = { ...(await reviewed(one)), lint: [] };
      const several = one.both?.includes(SECOND_READER) === true;
      expect(report.findings.map((finding) => lineOf(finding, several))).toEqual(one.want);
      expect(verdictOf(report)).toBe(one.verdict);
    },
    120_000,
  );
}
