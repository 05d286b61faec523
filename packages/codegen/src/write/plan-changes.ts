import type { GeneratedFile } from "../emit/generated-file.ts";

/** What has to happen to one file so that the disk says what the specs say. Paths are relative to the workspace. */
export type Change =
  | { readonly kind: "create" | "update"; readonly path: string; readonly content: string }
  | { readonly kind: "delete" | "keep"; readonly path: string };

/** Folders of a package in which every file is generated: anything else there is an orphan. */
export const OWNED_FOLDERS = ["src/gen", "test/gen"] as const;

/** Files of a package's folder that are generated; all of them go with the spec. */
export const OWNED_FILES = [
  "LICENSE",
  "README.md",
  "openapi.yaml",
  "package.json",
  "tsconfig.json",
  "tsconfig.test.json",
] as const;

/** By this file a package without a spec is known to be generated: it goes last, so that an interruption is made up for. */
export const MARK = "src/gen/schema.ts";

/**
 * Compares the wanted files of a package with those on disk. Pure: the disk is a map from path to text, as `readDisk` makes
 * it. Files that the generator owns and does not want any more are deleted; other files stay.
 * @param folder the package's folder, `packages/acme`, from the root that the paths of `disk` begin at
 */
export function planChanges(
  folder: string,
  wanted: readonly GeneratedFile[],
  disk: ReadonlyMap<string, string>,
): Change[] {
  const written = wanted.map(({ path, content }): Change => {
    const full = `${folder}/${path}`;
    const there = disk.get(full);
    if (there === content) return { kind: "keep", path: full };
    return { kind: there === undefined ? "create" : "update", path: full, content };
  });
  const names = new Set(written.map(({ path }) => path));
  const orphans = [...disk.keys()].filter((path) => !names.has(path) && isOwned(path.slice(folder.length + 1)));
  const mark = `${folder}/${MARK}`;
  const inOrder = [...orphans.filter((path) => path !== mark), ...orphans.filter((path) => path === mark)];
  return [...written, ...inOrder.map((path): Change => ({ kind: "delete", path }))];
}

function isOwned(path: string): boolean {
  return (
    OWNED_FOLDERS.some((owned) => path.startsWith(`${owned}/`)) ||
    OWNED_FILES.some((owned) => path === owned || path === draftOf(owned))
  );
}

/** What an interrupted run leaves of a file of the package's root; in folders of generated files anything else goes. */
export function draftOf(path: string): string {
  return `${path}.new`;
}
