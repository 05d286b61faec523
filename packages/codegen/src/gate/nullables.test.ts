import { describe, expect, it } from "vitest";
import { documentOf, settingsOf } from "../../test/support/read-text.ts";
import { admit } from "./index.ts";

const REF = "$ref: '#/components/schemas/E'";

const TABLE: readonly (readonly [name: string, version: string, given: string, want: readonly string[]])[] = [
  ["beside a type", "3.0.3", "{ type: string, nullable: true }", []],
  ["beside an enum that has null", "3.0.3", "{ type: string, nullable: true, enum: [a, null] }", []],
  ["without anything that refuses null", "3.0.3", "{ nullable: true, description: a }", []],
  ["false", "3.0.3", `{ nullable: false, ${REF} }`, []],
  ["a null that is there anyway", "3.1.0", "{ type: [string, 'null'], nullable: true }", []],
  [
    "beside an enum without null",
    "3.0.3",
    "{ type: string, nullable: true, enum: [a] }",
    [`7:43 nullable-unclear: the enum beside "nullable" does not list null; null is accepted, as intended`],
  ],
  [
    "beside allOf",
    "3.0.3",
    `{ nullable: true, allOf: [{ ${REF} }] }`,
    [`7:29 nullable-unclear: there is no type beside "nullable" that it could widen; null is accepted, as intended`],
  ],
  [
    "beside a type and oneOf",
    "3.0.3",
    `{ type: string, nullable: true, oneOf: [{ ${REF} }] }`,
    [`7:43 nullable-unclear: "nullable" does not widen the oneOf beside it; null is accepted, as intended`],
  ],
  [
    "beside a reference",
    "3.0.3",
    `{ ${REF}, nullable: true }`,
    [
      `7:61 nullable-unclear: OpenAPI 3.0 ignores "nullable" beside a $ref, as it does with every keyword there; null is accepted, as intended`,
    ],
  ],
  [
    "in 3.1",
    "3.1.0",
    "{ type: string, nullable: true }",
    [`7:43 nullable-unclear: OpenAPI 3.1 has no "nullable"; null is accepted, as intended`],
  ],
];

function notes(version: string, schema: string): string[] {
  const text = `openapi: ${version}
info: { title: Acme, version: "1" }
servers: [{ url: "https://acme.example" }]
paths: {}
components:
  schemas:
    A: { properties: { a: ${schema} } }
    E: { type: string }
`;
  return admit(documentOf(text), settingsOf("")).notes.map(
    ({ line, col, rule, message }) => `${line}:${col} ${rule}: ${message}`,
  );
}

describe("nullables", () => {
  it.each(TABLE)("says what is meant by nullable %s in %s", (_name, version, given, want) => {
    expect(notes(version, given)).toEqual(want);
  });
});
