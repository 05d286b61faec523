import ts from "typescript";
import { describe, expect, it } from "vitest";
import { Chance } from "../../../test/support/chance-types.ts";
import { TypePrinter } from "./type-printer.ts";

const asBuilt = new TypePrinter({ named: (type) => type, meansPlatform: () => false, comment: (text) => text });

describe("prints as the compiler's printer does", () => {
  it.each(Array.from({ length: 300 }, (_, seed) => [seed]))("types by chance, %i", (seed) => {
    const node = new Chance(seed).declaration();
    expect(asBuilt.statement(node)).toBe(byCompiler(node));
  });
});

it.each([
  ["export interface A {}", "export interface A {\n}"],
  ["type A = { b?: string | null };", "type A = {\n    b?: string | null | undefined;\n};"],
  ["type A = { b?: B & C };", "type A = {\n    b?: (B & C) | undefined;\n};"],
  ["type A = { b?: never; c?: unknown };", "type A = {\n    b?: never;\n    c?: unknown;\n};"],
  ["type A = Record<string, B>[];", "type A = globalThis.Record<string, B>[];"],
  ["type A = B;", "type A = number;"],
  ["type A = { b: B };", "type A = {\n    b: number;\n};"],
])("%s becomes what we want", (source, want) => {
  const hooks = new TypePrinter({
    named: (type) => (nameOf(type) === "B" ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword) : type),
    meansPlatform: (type) => nameOf(type) === "Record",
    comment: () => undefined,
  });
  expect(hooks.statement(statementOf(source))).toBe(want);
});

it.each([
  ["globalThis.PWNED = true;", "ExpressionStatement"],
  ["const a = 1;", "FirstStatement"],
  ['import "evil";', "ImportDeclaration"],
  ["export enum E { A = evil() }", "EnumDeclaration"],
  ["type A = typeof evil;", "TypeQuery"],
  [`type A = \`a\${B}\`;`, "TemplateLiteralType"],
  ["interface A { [evil()]: string }", "ComputedPropertyName"],
])("refuses %j, because %s is no type", (source, want) => {
  expect(() => asBuilt.statement(statementOf(source))).toThrow(`types came out with ${want};`);
});

const named = (text: string): ts.TypeNode => ts.factory.createTypeReferenceNode(text);
const numbered = (text: string): ts.TypeNode => ts.factory.createLiteralTypeNode(ts.factory.createNumericLiteral(text));

it.each([
  ["a name", named("a"), "a"],
  ["a name in other letters", named("größe"), "größe"],
  ["a text", named('"a \\" b"'), '"a \\" b"'],
  ["hidden letters of a text", named('"a\u202eb"'), '"a\\u202eb"'],
  ["a number", numbered("1e21"), "1e21"],
])("%s is written", (_what, type, want) => {
  expect(asBuilt.print(type, "")).toBe(want);
});

it.each([
  ["a text that ends", named('"a"; evil(); "b"')],
  ["code in a name", named("a; evil()")],
  ["code in a number", numbered("1; evil()")],
])("%s is refused", (_what, type) => {
  expect(() => asBuilt.print(type, "")).toThrow(/types came out with .*evil\(\)/);
});

it("a comment that ends is refused", () => {
  const comment = "* a */ evil() /* ";
  const alias = ts.factory.createTypeAliasDeclaration(undefined, "A", undefined, numbered("1"));
  const node = ts.addSyntheticLeadingComment(alias, ts.SyntaxKind.MultiLineCommentTrivia, comment);
  expect(() => asBuilt.statement(node)).toThrow(`types came out with ${comment};`);
});

function byCompiler(node: ts.Node): string {
  const compiler = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  return compiler.printNode(ts.EmitHint.Unspecified, node, NO_FILE);
}

const NO_FILE = ts.createSourceFile("a.ts", "", ts.ScriptTarget.ESNext);

function statementOf(source: string): ts.Statement {
  return ts.createSourceFile("a.ts", source, ts.ScriptTarget.ESNext).statements[0] as ts.Statement;
}

function nameOf(type: ts.TypeNode): string | undefined {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}
