import ts from "typescript";
import type { GeneratedFile } from "../../src/emit/generated-file.ts";

const { SyntaxKind } = ts;

/** The kinds of statements that each generated file may consist of. A kind that is missing here is foreign code. */
const STATEMENTS: { readonly [file: string]: readonly ts.SyntaxKind[] } = {
  "src/gen/schema.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration],
  "src/gen/wire.ts": [SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration],
  "src/gen/values.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.VariableStatement],
  "src/gen/webhooks.ts": [
    SyntaxKind.ImportDeclaration,
    SyntaxKind.ExportDeclaration,
    SyntaxKind.InterfaceDeclaration,
    SyntaxKind.TypeAliasDeclaration,
    SyntaxKind.VariableStatement,
    SyntaxKind.FunctionDeclaration,
  ],
  "src/gen/types.ts": [SyntaxKind.TypeAliasDeclaration, SyntaxKind.ExportDeclaration],
  "src/gen/operations.ts": [
    SyntaxKind.ImportDeclaration,
    SyntaxKind.InterfaceDeclaration,
    SyntaxKind.TypeAliasDeclaration,
    SyntaxKind.VariableStatement,
    SyntaxKind.ExportDeclaration,
  ],
  "src/gen/core.ts": [
    SyntaxKind.ImportDeclaration,
    SyntaxKind.InterfaceDeclaration,
    SyntaxKind.TypeAliasDeclaration,
    SyntaxKind.FunctionDeclaration,
  ],
  "src/gen/client.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.InterfaceDeclaration, SyntaxKind.FunctionDeclaration],
  "src/gen/index.ts": [SyntaxKind.ExportDeclaration],
  "src/gen/version.ts": [SyntaxKind.VariableStatement],
  "src/gen/validate.ts": [
    SyntaxKind.ImportDeclaration,
    SyntaxKind.ExportDeclaration,
    SyntaxKind.VariableStatement,
    SyntaxKind.FunctionDeclaration,
  ],
  "src/gen/validators.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.VariableStatement, SyntaxKind.ExportDeclaration],
  "test/gen/usage.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.VariableStatement],
  "test/gen/quickstart.ts": [
    SyntaxKind.ImportDeclaration,
    SyntaxKind.VariableStatement,
    SyntaxKind.ExpressionStatement,
  ],
  "test/gen/contract.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.VariableStatement],
  "test/gen/validate.test.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.ExpressionStatement],
  "test/gen/contract.test.ts": [SyntaxKind.ImportDeclaration, SyntaxKind.ExpressionStatement],
};

/** Expressions in which a text of a description could only stand by having become code. */
const FOREIGN: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.BinaryExpression,
  SyntaxKind.TemplateExpression,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TaggedTemplateExpression,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.AnyKeyword,
  SyntaxKind.ElementAccessExpression,
]);

/** All that stands in the checks of values: names, literals, and calls that begin when they are asked. */
const CHECKS = "src/gen/validators.ts";
const IN_CHECKS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ImportClause,
  SyntaxKind.NamedImports,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.NamedExports,
  SyntaxKind.VariableStatement,
  SyntaxKind.ExportKeyword,
  SyntaxKind.VariableDeclarationList,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.TypeReference,
  SyntaxKind.ArrowFunction,
  SyntaxKind.EqualsGreaterThanToken,
  SyntaxKind.CallExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.ComputedPropertyName,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.Identifier,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.EndOfFileToken,
]);

/** What a generated package holds that no generated package should: foreign statements, `any`, syntax errors. */
export function foreignParts(files: readonly GeneratedFile[]): string[] {
  return files.filter(({ path }) => path.endsWith(".ts")).flatMap(inspect);
}

function inspect({ path, content }: GeneratedFile): string[] {
  const allowed = STATEMENTS[path];
  if (!allowed) return [`${path}: nobody expects this file`];
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const found = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  for (const { kind } of file.statements) if (!allowed.includes(kind)) found.push(SyntaxKind[kind] ?? String(kind));
  const visit = (node: ts.Node): void => {
    if (FOREIGN.has(node.kind) || (path === CHECKS && node !== file && !IN_CHECKS.has(node.kind)))
      found.push(`${SyntaxKind[node.kind]} ${node.getText().slice(0, 60)}`);
    if (ts.isIdentifier(node) && node.text === "PWNED") found.push("an identifier of the description");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((what) => `${path}: ${what}`);
}
