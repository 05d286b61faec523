import { ImportError } from "../import-error.ts";

/** What no file may have in its name on some system, and what would lead elsewhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f\\:*?"<>|]/;

/**
 * Where files lie below `upstream/`: as they lie below the innermost folder that holds all of them, so that each
 * reference from one to another holds.
 * @param keys addresses of one origin
 * @throws ImportError for a name that no folder can hold
 */
export function layout(keys: readonly string[]): Map<string, string> {
  const paths = keys.map((key) => decodeURI(new URL(key).pathname));
  const common = commonFolder(paths);
  const unfit = paths.find((path) => UNFIT.test(path.slice(common.length)) || isFolder(path, paths));
  if (unfit !== undefined)
    throw new ImportError(`${JSON.stringify(unfit)} cannot be the name of a file`, "Rename it, and import from files.");
  return new Map(keys.map((key, index) => [key, (paths[index] as string).slice(common.length)]));
}

/** Whether a path names no file, or a folder of another one. */
function isFolder(path: string, paths: readonly string[]): boolean {
  return path.endsWith("/") || paths.some((other) => other.startsWith(`${path}/`));
}

function commonFolder([first = "/", ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (!others.every((path) => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  return folder;
}
