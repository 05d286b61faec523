import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Spent, spent } from "./spent.ts";

/** Files and bytes below a folder. */
export function written(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}

const STRICT = [
  ...["--noEmit", "--strict", "--skipLibCheck", "--allowImportingTsExtensions"],
  ...["--target", "es2022", "--lib", "es2024,dom,dom.iterable", "--module", "esnext", "--moduleResolution", "bundler"],
];

/** Compiles all TypeScript below a folder, as strictly as the compiler can. */
export function compiled(peers: string, folder: string): Spent {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const compiler = join(peers, "node_modules/typescript/bin/tsc");
  return spent(folder, ["--max-old-space-size=6000", compiler, ...STRICT, ...files]);
}
