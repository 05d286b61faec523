import ts from "typescript";

const ALLOWED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

/**
 * The last gate before a file of types is written: whatever a description holds, what comes out are types.
 * @returns what else stands there, if anything does; a syntax error counts.
 */
export function foreignStatement(source: string): string | undefined {
  const file = ts.createSourceFile("schema.ts", source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const broken = (file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics[0];
  if (broken) return ts.flattenDiagnosticMessageText(broken.messageText, " ");
  const foreign = file.statements.find((statement) => !ALLOWED.has(statement.kind));
  return foreign && source.slice(foreign.pos, foreign.end).trim().slice(0, 80);
}
