import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The versions of a package manager that read a lock file. */
export interface Readers {
  /** The lowest and the highest major version. */
  readonly majors: readonly [number, number];
  /** One of them, where none is installed. */
  readonly version: string;
}

/** The newest of each, whose lock file every new workspace has. */
const NEWEST: { readonly [name: string]: Readers } = {
  pnpm: { majors: [9, Infinity], version: "10.34.9" },
  yarn: { majors: [2, Infinity], version: "4.18.1" },
  bun: { majors: [1, Infinity], version: "1.4.5" },
};

const YARN_1: Readers = { majors: [1, 1], version: "1.22.22" };

/** By the first number of `lockfileVersion`, which the lock files of pnpm have. */
const OF_PNPM: { readonly [format: string]: Readers } = {
  "5": { majors: [6, 7], version: "7.33.7" },
  "6": { majors: [8, 8], version: "8.15.9" },
};

/** By `__metadata.version`, which the lock files of Yarn have since its second version. */
const OF_YARN: { readonly [format: string]: Readers } = {
  "4": { majors: [2, 2], version: "2.4.3" },
  "5": { majors: [3, 3], version: "3.8.7" },
  "6": { majors: [3, 3], version: "3.8.7" },
};

/** Which versions of a package manager read the lock file of a folder. */
export function readersOf(name: string, folder: string): Readers {
  const newest = NEWEST[name] as Readers;
  if (name === "pnpm") return OF_PNPM[first(folder, "pnpm-lock.yaml", /^lockfileVersion: '?(\d+)/m) ?? ""] ?? newest;
  if (name === "yarn") return yarnReaders(folder) ?? newest;
  return newest;
}

function yarnReaders(folder: string): Readers | undefined {
  if (first(folder, "yarn.lock", /^(# yarn lockfile v1)/m) !== undefined) return YARN_1;
  const format = first(folder, "yarn.lock", /^__metadata:\s+version: (\d+)/m);
  if (format !== undefined) return OF_YARN[format];
  return existsSync(join(folder, ".yarnrc.yml")) ? undefined : YARN_1;
}

function first(folder: string, file: string, pattern: RegExp): string | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  return pattern.exec(readFileSync(path, "utf8"))?.[1];
}
