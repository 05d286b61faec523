import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";
import { snapshotOf, sourceOf } from "../../test/support/snapshot-of.ts";
import { compareSnapshots } from "../compare.ts";
import type { Finding } from "../finding.ts";

const PETS = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.dev }]
paths:
  /pets:
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "204": { description: ok } }
components:
  schemas:
    Pet: { type: object, required: [born], properties: { born: { type: string, format: date-time } } }
`;
const WITH_FED = PETS.replace("[born]", "[born, fed]").replace(
  "properties: {",
  "properties: { fed: { type: string, format: date-time },",
);
const DAY = '"2026-01-31T09:30:00Z"';

interface Case {
  readonly name: string;
  /** What a program has for `date-time` before and after. */
  readonly values: readonly [before: string, after: string];
  readonly after?: string;
  /** What code fails for. */
  readonly want: readonly string[];
  /** What a call becomes. */
  readonly calls?: readonly [before: string, after: string];
}

const TABLE: readonly Case[] = [
  {
    name: "texts become dates",
    values: ["string", "Date"],
    want: ["Type 'string' is not assignable to type 'Date'."],
    calls: [
      `await acme.createPet({ body: { born: ${DAY} } });`,
      `await acme.createPet({ body: { born: new Date(${DAY}) } });`,
    ],
  },
  {
    name: "dates become texts",
    values: ["Date", "string"],
    want: ["Type 'Date' is not assignable to type 'string'."],
    calls: [
      `await acme.createPet({ body: { born: new Date(${DAY}) } });`,
      `await acme.createPet({ body: { born: ${DAY} } });`,
    ],
  },
  {
    name: "dates stay dates",
    values: ["Date", "Date"],
    after: PETS.replace("1.0.0", "1.0.1"),
    want: [],
  },
  {
    name: "one more date is required",
    values: ["Date", "Date"],
    after: WITH_FED,
    want: ["Property 'fed' is missing in type '{ born: Date; }' but required in type 'Pet'."],
    calls: [
      `await acme.createPet({ body: { born: new Date(${DAY}) } });`,
      `await acme.createPet({ body: { born: new Date(${DAY}), fed: new Date(${DAY}) } });`,
    ],
  },
  {
    name: "one more moment of Temporal is required",
    values: ["Temporal", "Temporal"],
    after: WITH_FED,
    want: ["at body.fed: Property 'fed' may be missing."],
  },
];

test.each(TABLE)(
  "$name",
  async ({ values, after = PETS, want, calls }) => {
    const [base, head] = [PETS, after].map((text, index) =>
      snapshotOf(
        `version ${index}`,
        sourceOf(text, { settings: `{ name: Acme, values: { dateTime: ${values[index]} } }` }),
      ),
    ) as [ReturnType<typeof snapshotOf>, ReturnType<typeof snapshotOf>];
    const report = await compareSnapshots(base, head, {
      workspace: REPOSITORY,
      today: "2026-11-21",
      packageOf: () => undefined,
      brought: undefined,
    });
    expect(report.findings.flatMap(codeOf)).toEqual(want);
    const [call] = report.findings.flatMap(({ migration }) => migration ?? []);
    if (calls) expect([call?.before, call?.after].map(onOneLine)).toEqual(calls);
  },
  60_000,
);

function codeOf({ also, ...finding }: Finding): string[] {
  return [finding, ...also].filter(({ ledger }) => ledger === "sdk").map(({ why }) => why);
}

function onOneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\n\s*/g, " ").replace(/\(\s/, "(").replace(/,\s\)/, ")");
}
