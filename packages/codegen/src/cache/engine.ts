import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { digest } from "./digest.ts";
import { filesBelow } from "./files-below.ts";

/** All other code of the engine that decides what is generated. */
const READER = "@specwright/openapi";

/** What a package that generates says of itself. */
interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/**
 * Which generator this is: its own compiled files and those of the reader, the versions of all libraries behind them as they are
 * installed, and the JavaScript engine's.
 * @param code the folder with the generator's code
 */
export function engineIdentity(code: string = dirname(import.meta.dirname)): string {
  const parts: [string, string | Uint8Array][] = [["machine", String(cachedDataVersionTag())]];
  const seen = new Set<string>();
  const open = [join(dirname(code), "package.json")];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    parts.push([`version of ${manifest.name}`, manifest.version ?? ""]);
    if (seen.size === 1) parts.push(...codeBelow(code));
    else if (manifest.name === READER) parts.push(...codeBelow(join(dirname(file), "dist")));
    for (const name of Object.keys(manifest.dependencies ?? {})) open.push(...installed(name, file));
  }
  return digest(parts);
}

/** The manifest that a package finds where it asks for a dependency; none of one that is missing, whose import would fail. */
function installed(name: string, from: string): string[] {
  try {
    return [findPackageJSON(name, from) ?? []].flat();
  } catch {
    return [];
  }
}

function codeBelow(folder: string): [string, string | Uint8Array][] {
  return [...filesBelow(folder)].filter(([path]) => /(?<!\.d)\.[jt]s$/.test(path));
}

let own: string | undefined;

/** The same of this process, which goes on with the code that it began with when another is built. */
export function ownIdentity(): string {
  own ??= engineIdentity();
  return own;
}
