import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, MemoryFolder, readWritten } from "@specwright/openapi/internal";
import { UsageError } from "../../usage-error.ts";

const FILE = ".yarnrc.yml";

/**
 * Yarn installs into archives where nothing else is said, and TypeScript 7 finds no package there.
 * @param shown the folder, as messages name it
 * @throws UsageError where Yarn makes no node_modules
 */
export function refusePlugAndPlay(folder: string, shown: string): void {
  const [path, file] = [join(folder, FILE), join(shown, FILE)];
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { value } = readWritten(new MemoryFolder("", { [file]: text }), file);
  const linker = isObject(value) ? value.nodeLinker : undefined;
  if (linker === "node-modules" || linker === "pnpm") return;
  throw new UsageError(
    `Yarn installs with Plug'n'Play in this repository, and TypeScript 7 finds no package there. Nothing was written.
Put "nodeLinker: node-modules" into ${file}, run yarn install, and try again.`,
  );
}
