import ts from "typescript";
import { expect, it } from "vitest";
import { foreignPart, foreignStatement } from "./types-only.ts";

it.each([
  ["export interface A { b: string }", undefined],
  ["export type C = A[];", undefined],
  ["globalThis.PWNED = true;", "ExpressionStatement"],
  ["const a = 1;", "FirstStatement"],
  ['import "evil";', "ImportDeclaration"],
  ["export enum E { A = evil() }", "EnumDeclaration"],
])("in %j the foreign statement is %s", (source, want) => {
  expect(foreignStatement(statementOf(source))).toBe(want);
});

it.each([
  ['export interface A { readonly [b: string]: (string | -1)[]; c?: A["d"] }', undefined],
  ['type A<T> = import("a").B & { [P in keyof T]-?: T[P] };', undefined],
  ["interface List extends Array<[string, number?, ...unknown[]]> {}", undefined],
  ["type A = typeof evil;", "TypeQuery"],
  [`type A = \`a\${B}\`;`, "TemplateLiteralType"],
  ["interface A { [evil()]: string }", "ComputedPropertyName"],
])("in %j the foreign part is %s", (source, want) => {
  expect(partsOf(statementOf(source)).map(foreignPart).find(Boolean)).toBe(want);
});

it.each([
  ["a name", name("a"), undefined],
  ["a text", name('"a \\" b"'), undefined],
  ["a text that ends", name('"a"; evil(); "b"'), '"a"; evil(); "b"'],
  ["code in a name", name("a; evil()"), "a; evil()"],
  ["code in a number", ts.factory.createNumericLiteral("1; evil()"), "1; evil()"],
  ["a comment", commented("* a "), undefined],
  ["a comment that ends", commented("* a */ evil() /* "), "* a */ evil() /* "],
])("of %s, what is foreign is told", (_what, node, want) => {
  expect(foreignPart(node)).toBe(want);
});

function statementOf(source: string): ts.Statement {
  return ts.createSourceFile("a.ts", source, ts.ScriptTarget.ESNext).statements[0] as ts.Statement;
}

function partsOf(node: ts.Node): ts.Node[] {
  const parts = [node];
  ts.forEachChild(node, (child) => void parts.push(...partsOf(child)));
  return parts;
}

function name(text: string): ts.Node {
  return ts.factory.createIdentifier(text);
}

function commented(text: string): ts.Node {
  return ts.addSyntheticLeadingComment(name("a"), ts.SyntaxKind.MultiLineCommentTrivia, text);
}
