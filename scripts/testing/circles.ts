import ts from "typescript";

/** Modules by path, with the paths that each names; imports of types alone are among them. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>;

/** The relative imports and re-exports of a module, as paths. */
export function relativeImports(path: string, text: string): string[] {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const relative = imported.filter((name) => name.startsWith("."));
  return [...new Set(relative.map((name) => new URL(name, `file:///${path}`).pathname.slice(1)))];
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
