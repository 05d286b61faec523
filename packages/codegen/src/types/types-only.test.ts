import { expect, it } from "vitest";
import { foreignStatement } from "./types-only.ts";

it.each([
  ["export interface A { b: string }\nexport type C = A;", undefined],
  ["", undefined],
  ["export interface A {}\nglobalThis.PWNED = true;", "globalThis.PWNED = true;"],
  ["const a = 1;", "const a = 1;"],
  ['import "evil";', 'import "evil";'],
  ["export enum E { A = evil() }", "export enum E { A = evil() }"],
  ["export type A = {", "'}' expected."],
])("in %j the first foreign statement is %s", (source, want) => {
  expect(foreignStatement(source)).toBe(want);
});
