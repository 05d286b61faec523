import ts from "typescript";

const ALLOWED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

/**
 * A last check of a file of types: whatever a description holds, the file has nothing but types.
 * @returns the first statement that is no type, or a syntax error; undefined if there is none.
 */
export function foreignStatement(source: string): string | undefined {
  // Comments are no statements, and reading what JSDoc says in them takes as long as all the rest.
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile("schema.ts", source, options, false, ts.ScriptKind.TS);
  const broken = (file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics[0];
  if (broken) return ts.flattenDiagnosticMessageText(broken.messageText, " ");
  const foreign = file.statements.find((statement) => !ALLOWED.has(statement.kind));
  return foreign && source.slice(foreign.pos, foreign.end).trim().slice(0, 80);
}
