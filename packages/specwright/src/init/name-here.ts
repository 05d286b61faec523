import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Other names that tools and people have for files of a workspace, in the same folder. */
const OTHERS: readonly { readonly ours: RegExp; readonly theirs: (name: string) => RegExp }[] = [
  { ours: /^README\.md$/, theirs: () => /^readme(\.\w+)?$/i },
  { ours: /^turbo\.json$/, theirs: () => /^turbo\.jsonc$/ },
  { ours: /^\.nvmrc$/, theirs: () => /^\.node-version$/ },
  { ours: /^\.github\/workflows\/.*\.yml$/, theirs: (name) => new RegExp(`^${name.replace(/\.yml$/, "")}\\.yaml$`) },
];

/**
 * The path of a file in a repository that may have it under another name.
 * @param path as a new workspace has it
 */
export function nameHere(folder: string, path: string): string {
  const place = join(folder, dirname(path));
  if (existsSync(join(folder, path)) || !existsSync(place)) return path;
  const theirs = OTHERS.find(({ ours }) => ours.test(path))?.theirs(basename(path));
  const other = theirs && readdirSync(place).find((one) => theirs.test(one));
  return other === undefined ? path : join(dirname(path), other).replaceAll("\\", "/");
}
