import ts from "typescript";

/** The doors of a package, as its package.json names them. */
const DOORS = ["src/gen/index.ts", "src/gen/operations.ts", "src/gen/validate.ts"];

/** What people can import from a generated package, each name with its door. */
export function exportedNames(files: ReadonlyMap<string, string>): Set<string> {
  return new Set(DOORS.flatMap((path) => namesOf(files.get(path) ?? "").map((name) => `${name} of ${path}`)));
}

function namesOf(text: string): string[] {
  const { statements } = ts.createSourceFile("door.ts", text, ts.ScriptTarget.ESNext);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
      return statement.exportClause.elements.map(({ name }) => name.text);
    }
    if (!isExported(statement)) return [];
    return declaredNames(statement);
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => {
      if (!ts.isIdentifier(name)) return [];
      return [name.text];
    });
  const { name } = statement as ts.DeclarationStatement;
  if (!name || !ts.isIdentifier(name)) return [];
  return [name.text];
}
