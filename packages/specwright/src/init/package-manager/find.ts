import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../usage-error.ts";
import { PACKAGE_MANAGER } from "../tools.ts";
import type { InstalledVersion } from "./installed-version.ts";
import { readersOf } from "./lock-format.ts";
import { namedManager } from "./named.ts";
import { BUN, NPM, type PackageManager, PNPM, YARN, YARN_1, YARN_OF_OLD } from "./package-manager.ts";
import { type OwnManifest, problem, readManifest } from "./read-manifest.ts";
import { refusePlugAndPlay } from "./yarn-linker.ts";

/** The package manager of a workspace. */
export interface FoundManager {
  readonly manager: PackageManager;
  /** What the field `packageManager` has to say, which turbo wants; undefined where package.json names one. */
  readonly field: string | undefined;
}

/** What only one package manager writes. */
const LOCK_FILES: readonly (readonly [file: string, name: PackageManager["name"]])[] = [
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
];

/** What people write for one of them; it may be a rest of old times beside the lock file of another. */
const SETTINGS: typeof LOCK_FILES = [
  ["pnpm-workspace.yaml", "pnpm"],
  [".yarnrc.yml", "yarn"],
  [".yarnrc", "yarn"],
  ["bunfig.toml", "bun"],
];

const MANAGERS = { npm: NPM, pnpm: PNPM, bun: BUN };

/**
 * The package manager that a folder uses: the one that its package.json names, or the one of its lock file or settings.
 * A folder that shows none gets npm.
 * @param shown the folder, as messages name it
 * @param installed says which version is on this machine
 * @throws UsageError where none is found for sure, or where packages cannot be made with it
 */
export function findManager(folder: string, shown: string, installed: InstalledVersion): FoundManager {
  const manifest = readManifest(folder, shown);
  const named = manifest && namedManager(manifest);
  const name = named?.name ?? nameByFiles(folder);
  const version = named?.version ?? versionFor(name, folder, installed);
  const manager = name === "yarn" ? yarnOf(version) : MANAGERS[name];
  if (manager === YARN || manager === YARN_OF_OLD) refusePlugAndPlay(folder, shown);
  if (manager === YARN_1 && manifest) refusePublished(manifest);
  return { manager, field: named === undefined ? `${name}@${version}` : undefined };
}

function yarnOf(version: string): PackageManager {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 1) return YARN_1;
  return major > 4 || (major === 4 && minor >= 18) ? YARN : YARN_OF_OLD;
}

function nameByFiles(folder: string): PackageManager["name"] {
  const locks = LOCK_FILES.filter(([file]) => existsSync(join(folder, file)));
  if (new Set(locks.map(([, name]) => name)).size > 1) throw ambiguous(locks.map(([file]) => file));
  const [first] = [...locks, ...SETTINGS.filter(([file]) => existsSync(join(folder, file)))];
  return first?.[1] ?? "npm";
}

function versionFor(name: PackageManager["name"], folder: string, installed: InstalledVersion): string {
  if (name === "npm") return PACKAGE_MANAGER.slice("npm@".length);
  const { majors, version } = readersOf(name, folder);
  const [lowest, highest] = majors;
  const own = installed(name, folder);
  if (own === undefined) return version;
  const major = Number.parseInt(own, 10);
  return major >= lowest && major <= highest ? own : version;
}

function ambiguous(files: readonly string[]): UsageError {
  return new UsageError(
    `There are ${files.join(" and ")}, and package.json does not say which package manager this repository uses.
Add "packageManager" to it, such as "${PACKAGE_MANAGER}", or delete the lock file that nobody uses, and try again.`,
  );
}

/** Yarn 1 installs no workspaces below a root that could be published. */
function refusePublished({ value, locate }: OwnManifest): void {
  if (value.private === true) return;
  throw problem(locate, {
    path: ["private"],
    message: "Yarn 1 takes packages below a private root alone",
    hint: 'Add "private": true, and try again.',
  });
}
