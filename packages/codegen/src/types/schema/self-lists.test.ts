import { expect, it } from "vitest";
import { schemasText } from "../../../test/support/schema-text.ts";

it.each([
  [
    "a list of itself",
    `S: { type: array, items: { $ref: "#/components/schemas/S" } }`,
    [`export interface List1 extends Array<components["schemas"]["S"]> {`],
  ],
  [
    "a text, or a list of the same",
    `S: { oneOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/S" } }] }`,
    [`export interface List1 extends Array<components["schemas"]["S"]> {`],
  ],
  ["a list of something else", "S: { type: array, items: { type: string } }", []],
])("%s", (_name, given, want) => {
  const lines = schemasText(given).split("\n");
  expect(lines.filter((line) => line.includes("interface List"))).toEqual(want);
});
