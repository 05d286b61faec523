import { REPOSITORY } from "@specwright/testing";
import { describe, expect, test } from "vitest";
import { compareSnapshots, type ReviewContext } from "../src/compare.ts";
import type { Finding } from "../src/finding.ts";
import { snapshotOf, sourceOf } from "./support/snapshot-of.ts";

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
paths:
  /one: { get: { operationId: getOne, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  /two: { put: { operationId: putTwo, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, responses: { "204": { description: ok } } } }
  /three: { get: { operationId: getThree, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Ids" } } } } } } }
  /four: { get: { operationId: getFour, responses: { "200": { description: ok, content: { text/event-stream: { schema: { type: string } } } } } } }
  /five: { get: { operationId: getFive, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Place" } } } } } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Pet: { type: object, properties: { kind: { enum: [cat, dog] }, name: { type: string, maxLength: 20 } } }
    Ids: { type: object, properties: { a: { type: string, format: uuid }, b: { type: string, format: uuid }, c: { type: string, format: uuid } } }
    Place: { type: object, properties: { at: { type: array, prefixItems: [{ type: number }, { enum: [x, y] }], items: false, minItems: 2 }, rows: { type: array, items: { type: array, items: { type: object, properties: { cell: { type: string } } } } } } }
    Odd: { type: number, exclusiveMinimum: true }
`;

interface Case {
  readonly name: string;
  /** What the new version says otherwise. */
  readonly edits: readonly (readonly [from: string | RegExp, to: string])[];
  readonly ledger: ReviewContext["ledger"];
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "nothing but another version: a stream is the same as before, and so is what is invalid",
    edits: [["version: 1.0.0", "version: 1.0.1"]],
    ledger: "both",
    want: ["wire safe form: only the wording or the form changed"],
  },
  {
    name: "the same security on each operation",
    edits: [[/(operationId: \w+)/g, "$1, security: [{ key: [] }]"]],
    ledger: "wire",
    want: ["wire breaking security-tightened: calls without a credential are refused (5)"],
  },
  {
    name: "a value that goes, where it is sent, where it comes, and in code",
    edits: [["enum: [cat, dog]", "enum: [cat]"]],
    ledger: "both",
    want: ['wire breaking value-removed: `kind` of Pet lost "dog" (2), also sdk breaking, also wire safe'],
  },
  {
    name: "the same for who asks about code alone",
    edits: [["enum: [cat, dog]", "enum: [cat]"]],
    ledger: "sdk",
    want: ['sdk breaking value-removed: `kind` of Pet is no longer "dog"'],
  },
  {
    name: "a limit of what is sent and comes",
    edits: [["maxLength: 20", "maxLength: 10"]],
    ledger: "wire",
    want: ["wire breaking max-length-changed: `name` of Pet: maxLength 20 → 10 (2), also wire safe"],
  },
  {
    name: "a format that is dropped in many places",
    edits: [[/, format: uuid/g, ""]],
    ledger: "wire",
    want: ['wire breaking format-changed: `a` of Ids: format "uuid" → none (and in 2 other places) (1)'],
  },
  {
    name: "a type that no operation uses",
    edits: [["    Odd: {", "    New: { type: string }\n    Odd: {"]],
    ledger: "both",
    want: ["sdk safe component-added: the type New was added"],
  },
  {
    name: "an operation that goes, in code and on the wire",
    edits: [[/ {2}\/four.*\n/, ""]],
    ledger: "both",
    want: ["wire breaking operation-removed: GET /four was removed (1), also sdk breaking"],
  },
  {
    name: "an operation that moves, and a type that is called otherwise",
    edits: [
      ["/four: {", "/vier: {"],
      [/schemas\/Ids/g, "schemas/Keys"],
      [/Ids: (.*)c: \{ type: string, format: uuid/, "Keys: $1c: { type: string"],
    ],
    ledger: "both",
    want: [
      "wire breaking operation-removed: GET /four was removed: it is GET /vier now, as both are called getFour (1), also wire safe",
      'wire breaking format-changed: `c` of Ids: format "uuid" → none (1)',
      "sdk breaking component-removed: the type Ids is probably called Keys now (3 of 3 properties have the same names)",
    ],
  },
  {
    name: "a value at a place of a list, and a property in a list of lists",
    edits: [
      ["enum: [x, y]", "enum: [x]"],
      ["properties: { cell: { type: string } }", "properties: { other: { type: string } }"],
    ],
    ledger: "sdk",
    want: [
      'sdk breaking value-removed: `at[1]` of Place is no longer "y"',
      "sdk breaking property-removed: the property `rows[][].cell` of Place was removed",
    ],
  },
];

async function findingsOf({ edits, ledger }: Case): Promise<readonly Finding[]> {
  const edited = edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`the description does not say ${from}`);
    return changed;
  }, SPEC);
  const [base, head] = [snapshotOf("base", sourceOf(SPEC)), snapshotOf("head", sourceOf(edited))];
  const context = {
    workspace: REPOSITORY,
    today: "2026-11-21",
    packageOf: () => undefined,
    brought: undefined,
    ledger,
  };
  return (await compareSnapshots(base, head, context)).findings;
}

function lineOf({ ledger, severity, rule, title, affects, also }: Finding): string {
  const others = new Set(also.map((one) => `, also ${one.ledger} ${one.severity}`));
  return `${ledger} ${severity} ${rule}: ${title}${affects.length > 0 ? ` (${affects.length})` : ""}${[...others].sort().join("")}`;
}

describe("one cause is one finding", () => {
  test.each(TABLE)(
    "$name",
    async (one) => {
      expect((await findingsOf(one)).map(lineOf)).toEqual(one.want);
    },
    120_000,
  );
});

test("what cannot be read in either version is named, with its place", async () => {
  const [base, head] = ["1.0.0", "1.0.1"].map((version) =>
    snapshotOf(version, sourceOf(SPEC.replace("1.0.0", version))),
  );
  if (!base || !head) throw new Error("two versions are needed");
  const context = { workspace: REPOSITORY, today: "2026-11-21", packageOf: () => undefined, brought: undefined };
  const { notCompared } = await compareSnapshots(base, head, { ...context, ledger: "wire" });
  expect(notCompared).toEqual([
    {
      provider: "acme",
      kind: "invalid",
      file: "specs/acme/openapi.yaml",
      line: 16,
      col: 26,
      title: '"exclusiveMinimum" is true, and not a number, or in OpenAPI 3.0 true or false',
      why: "It cannot be read as OpenAPI in either version (keyword-value).",
    },
  ]);
});
