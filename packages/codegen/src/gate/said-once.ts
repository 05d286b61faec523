import type { Defect } from "./defect.ts";

/**
 * What is to be said of all defects that were mended, in their order: of an operation that is left out, that it is, and
 * nothing else.
 */
export function saidOnce(defects: readonly Defect[]): Defect[] {
  const said = new Set<string>();
  const gone = goneOperations(defects);
  return defects.filter((defect) => {
    const paths = pathsOf(defect).map((path) => path.join("\n"));
    if (defect.remedy?.lacks === "operation") return paths.every((path) => !said.has(path) && said.add(path));
    return paths.length === 0 || !paths.every((path) => gone.some((prefix) => path.startsWith(`${prefix}\n`)));
  });
}

/** The paths of operations that are left out, under each key that their path had. */
function goneOperations(defects: readonly Defect[]): string[] {
  const renamed = new Map<string, string>();
  for (const { remedy } of defects)
    for (const { path, key } of remedy?.edits ?? [])
      if (key !== undefined && path.length === 2 && path[0] === "paths") renamed.set(key, path[1] as string);
  const gone = defects.filter(({ remedy }) => remedy?.lacks === "operation").flatMap(pathsOf);
  return gone.flatMap((path) => {
    const before = renamed.get(path[1] as string);
    const spellings = before === undefined ? [path] : [path, ["paths", before, ...path.slice(2)]];
    return spellings.map((one) => one.join("\n"));
  });
}

function pathsOf({ remedy }: Defect): (readonly string[])[] {
  return (remedy?.edits ?? []).map(({ path }) => path);
}
