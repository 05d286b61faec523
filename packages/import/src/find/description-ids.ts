import { basename, dirname, relative } from "node:path";
import { kebabCase, providerNameProblem } from "@specwright/codegen/stages";

/** A description, and the provider that it is made a package of. */
export interface Description {
  readonly id: string;
  readonly file: string;
  /** The folder that no reference of it may lead out of. */
  readonly root: string;
}

/** A file, and the folder in which it was found; none for a file that was named itself. */
export interface FoundFile {
  readonly root: string | undefined;
  readonly file: string;
}

/** Names that say nothing: the folder around them does. */
const GENERIC = /^(openapi|swagger|index|api|spec|definition)$/i;

/**
 * Gives each file an id that is made from its path below the folder, and is its own.
 * @param workspace whose packages have names that no provider can have
 */
export function withIds(files: readonly FoundFile[], workspace: string): Description[] {
  const taken = new Set<string>();
  return files.map(({ root, file }) => {
    const id = free(idOf(root, file, workspace), taken);
    taken.add(id);
    return { id, file, root: root ?? dirname(file) };
  });
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function idOf(root: string | undefined, file: string, workspace: string): string {
  const stem = basename(file).replace(/\.\w+$/, "");
  const folders = root === undefined ? [] : relative(root, dirname(file)).split(/[\\/]/).filter(Boolean);
  const named = GENERIC.test(stem) ? folders : [...folders, stem];
  // A file that is called like all others, and stands in no folder of its own, has the name of the folder around it.
  if (named.length === 0) return asId(basename(dirname(file)), workspace);
  return asId(named.join("-"), workspace);
}

function asId(text: string, workspace: string): string {
  const words = kebabCase(text);
  if (words === "" || providerNameProblem(workspace, words) !== undefined) return `api-${words}`.replace(/-$/, "");
  return words;
}
