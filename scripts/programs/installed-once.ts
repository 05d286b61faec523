import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a package.json asks for. */
export interface Wanted {
  readonly dependencies: { readonly [name: string]: string };
  readonly overrides?: { readonly [name: string]: string };
}

/**
 * A folder in the system's folder for temporary files in which tools are installed, once for each set of versions. They are
 * too heavy to be installed with everything else.
 * @param name of the folder, with the versions that tell it from others
 * @throws Error with what npm printed
 */
export function installedOnce(name: string, wanted: Wanted): string {
  const folder = join(tmpdir(), name);
  if (existsSync(join(folder, "package-lock.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, ...wanted }));
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status, stderr } = spawnSync("npm", install, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`tools cannot be installed in ${folder}: ${stderr}`);
  return folder;
}
