import ts from "typescript";
import { describe, expect, test } from "vitest";
import { Misfits } from "./misfits.ts";

const RING = Array.from(
  { length: 150 },
  (_, index) =>
    `interface A${index} { next?: A${(index + 1) % 150} } interface B${index} { next?: B${(index + 1) % 150} }`,
).join("\n");

const TABLE: readonly { readonly name: string; readonly types: string; readonly want: readonly string[] }[] = [
  { name: "what fits", types: "type S = { a: 1 }; type T = { a: number }", want: [] },
  {
    name: "the value itself",
    types: "type S = string; type T = number",
    want: ["Type 'string' is not assignable to type 'number'."],
  },
  {
    name: "a property of the items of a list",
    types: 'type S = { items: { state: "new" | "paused" }[] }; type T = { items: { state: "new" }[] }',
    want: [`at items[].state\nType '"paused"' is not assignable to type '"new"'.`],
  },
  {
    name: "a property that became optional",
    types: "type S = { a: { b?: 1 } }; type T = { a: { b: 1 } }",
    want: ["at a.b\nProperty 'b' may be missing."],
  },
  {
    name: "behind null",
    types: "type S = { a: { b: 1 } | null }; type T = { a?: { b: 2 } | null }",
    want: ["at a.b\nType '1' is not assignable to type '2'."],
  },
  {
    name: "types that refer to themselves",
    types: "interface S { next?: S; a: 1 } interface T { next?: T; a: 2 }",
    want: ["at a\nType '1' is not assignable to type '2'."],
  },
  {
    name: "the branch that is meant",
    types:
      'type S = { k: "a"; v: string } | { k: "b"; w: string }; type T = { k: "a"; v: number } | { k?: "b"; w: number } | Date',
    want: [
      "at v\nType 'string' is not assignable to type 'number'.",
      "at w\nType 'string' is not assignable to type 'number'.",
    ],
  },
  {
    name: "several values of one property",
    types:
      'type S = { s: "a" | "b" | "c"; t: boolean | null; u: 1 | { v: 1 } }; type T = { s: "a"; t: null; u: { v: 2 } }',
    want: [
      `at s\nType '"b" | "c"' is not assignable to type '"a"'.`,
      "at t\nType 'boolean' is not assignable to type 'null'.",
      "at u\nType '1' is not assignable to type '{ v: 2; }'.",
      "at u.v\nType '1' is not assignable to type '2'.",
    ],
  },
  {
    name: "two properties that are wrong in the same way",
    types:
      "type S = { q: number; r: number; s?: 1[]; t?: 1[] }[][]; type T = { q: string; r: string; s?: [1]; t?: [1] }[][]",
    want: [
      "at [][].q\nType 'number' is not assignable to type 'string'.",
      "at [][].r\nType 'number' is not assignable to type 'string'.",
      "at [][].s\nType '1[]' is not assignable to type '[1] | undefined'.",
      "at [][].t\nType '1[]' is not assignable to type '[1] | undefined'.",
    ],
  },
  {
    name: "everything that is wrong, each cause once",
    types:
      "interface S { a: 1; b: { c?: 2; d: 3 }; e: { c?: 2; d: 3 }; f: { d: 4 } } interface T { a: 2; b: { c: 2; d: 5 }; e: { c: 2; d: 5 }; f: { d: 5 } }",
    want: [
      "at a\nType '1' is not assignable to type '2'.",
      "at b.c\nProperty 'c' may be missing.",
      "at b.d\nType '3' is not assignable to type '5'.",
      "at f.d\nType '4' is not assignable to type '5'.",
    ],
  },
  { name: "a ring that is longer than the compiler goes", types: `${RING} type S = A0; type T = B0`, want: [] },
  {
    name: "a misfit behind such a ring",
    types: `${RING} interface A0 { a: 1 } interface B0 { a: 2 } type S = A1; type T = B1`,
    want: [`at ${"next.".repeat(149)}a\nType '1' is not assignable to type '2'.`],
  },
];

/** TypeScript's own declarations are the same for every case. */
const declarations = new Map<string, ts.SourceFile | undefined>();

function explained(types: string): string[] {
  const path = "/types.ts";
  const file = ts.createSourceFile(path, `${types}\ntype Pair = [S, T];`, ts.ScriptTarget.ES2022);
  const host = ts.createCompilerHost({}, false);
  const { getSourceFile } = host;
  host.getSourceFile = (name, language) => {
    if (name === path) return file;
    if (!declarations.has(name)) declarations.set(name, getSourceFile(name, language));
    return declarations.get(name);
  };
  const checker = ts.createProgram([path], { strict: true, exactOptionalPropertyTypes: true }, host).getTypeChecker();
  const pair = file.statements.at(-1);
  if (!pair || !ts.isTypeAliasDeclaration(pair) || !ts.isTupleTypeNode(pair.type)) throw new Error("no pair");
  const [source, target] = pair.type.elements.map((element) => checker.getTypeFromTypeNode(element));
  return new Misfits(checker).explain(source as ts.Type, target as ts.Type).map(({ message }) => message);
}

describe("Misfits", () => {
  test.each(TABLE)("$name", ({ types, want }) => {
    expect(explained(types)).toEqual(want);
  });
});
