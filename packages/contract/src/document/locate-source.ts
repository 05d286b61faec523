import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DocumentError } from "./document-error.ts";

const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];
const packageName = /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/;

/**
 * Finds the document file a source means: a file, a folder that holds `openapi.yaml` or `openapi.json`, or the name
 * of an installed package that ships one. What exists on disk wins over a package of the same name.
 *
 * @throws DocumentError if nothing is there.
 */
export function locateSource(source: string | URL, from: string = process.cwd()): string {
  const name = nameOf(source);
  const path = resolve(from, name);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return path;
    return documentIn(path);
  }
  const folder = packageFolder(name, from);
  if (folder !== undefined) return documentIn(folder);
  throw new DocumentError(
    `${name}: There is no such file or folder (looked for ${path}), and no installed package of that name. Give the path of an openapi.yaml, a folder that holds one, or install the package.`,
    { source: name },
  );
}

function nameOf(source: string | URL): string {
  if (typeof source === "string" && !source.startsWith("file:")) return source;
  return fileURLToPath(source);
}

function documentIn(folder: string): string {
  const found = documentNames.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new DocumentError(
    `${folder}: The folder holds none of ${documentNames.join(", ")}. Give the path of the document file itself.`,
    { source: folder },
  );
}

// Walks node_modules as Node does, because a package's `exports` need not list its openapi.yaml.
function packageFolder(name: string, from: string): string | undefined {
  if (!packageName.test(name)) return undefined;
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}
