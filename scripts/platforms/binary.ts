import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The executable that an npm package has for this machine in one of its optional dependencies, of which npm installs
 * what fits. Found so, no install script has to run. `undefined` where there is none for this machine.
 */
export function binaryOf(name: string, file: string): string | undefined {
  const manifest = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {
    optionalDependencies: { [name: string]: string };
  };
  return Object.keys(manifest.optionalDependencies)
    .map((dependency) => join(dirname(require.resolve(`${name}/package.json`)), "..", dependency, file))
    .find((path) => existsSync(dirname(path)) && existsSync(path));
}
