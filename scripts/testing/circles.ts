import ts from "typescript";

/** Modules by path, with the paths that each needs when it runs; imports of types alone are gone by then. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>;

/** The relative imports and re-exports of a module that remain when its types are taken away, as paths. */
export function valueImports(path: string, text: string): string[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".") || isTypeOnly(statement)) return [];
    return [new URL(from.text, `file:///${path}`).pathname.slice(1)];
  });
}

/** `import { type A }` is not enough: what is left of it when the types go still loads the module. */
function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.isTypeOnly === true;
}

/** Every way that comes back to its beginning, as `a -> b -> a`; each once. */
export function circles(graph: ModuleGraph): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) found.add([...way.slice(from), path].join(" -> "));
    if (from >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...found];
}
