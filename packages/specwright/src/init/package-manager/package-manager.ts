/** What a package manager is told, and what it needs of a workspace. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "bun";
  readonly lockFile: string;
  /** Installs, and may write the lock file. */
  readonly install: string;
  /** Installs what the lock file says, for CI. */
  readonly frozen: string;
  /** The same, and runs no script of a package. */
  readonly frozenWithoutScripts: string;
  /** Brings the lock file up to date and installs nothing, in CI too; undefined where it says nothing of own packages. */
  readonly lockOnly: string | undefined;
  /** Runs a command of an installed package. */
  readonly execute: string;
  /** Lines of a workflow that bring the package manager onto the machine; a runner has npm. */
  readonly setUp: readonly string[];
  /** How actions/setup-node keeps what is downloaded. */
  readonly cache: string;
  /** Tools that a workspace needs beside those of npm, or in another version. */
  readonly tools: { readonly [name: string]: string };
}

/** npm and pnpm install what vitest asks its user for. Yarn does not. */
const VITE = { vite: "8.3.8" };

export const NPM: PackageManager = {
  name: "npm",
  lockFile: "package-lock.json",
  install: "npm install",
  frozen: "npm ci",
  frozenWithoutScripts: "npm ci --ignore-scripts",
  lockOnly: "npm install --package-lock-only",
  execute: "npx",
  setUp: [],
  cache: "cache: npm",
  tools: {},
};

export const PNPM: PackageManager = {
  name: "pnpm",
  lockFile: "pnpm-lock.yaml",
  install: "pnpm install",
  frozen: "pnpm install --frozen-lockfile",
  frozenWithoutScripts: "pnpm install --frozen-lockfile --ignore-scripts",
  lockOnly: "pnpm install --lockfile-only --no-frozen-lockfile",
  execute: "pnpm exec",
  setUp: ["- uses: pnpm/action-setup@41ff72655975bd51cab0327fa583b6e92b6d3061 # v4.2.0"],
  cache: "cache: pnpm",
  tools: {},
};

export const YARN: PackageManager = {
  name: "yarn",
  lockFile: "yarn.lock",
  install: "yarn install",
  frozen: "yarn install --immutable",
  frozenWithoutScripts: "yarn install --immutable --mode=skip-build",
  lockOnly: "yarn install --mode=update-lockfile --no-immutable",
  execute: "yarn run",
  setUp: ["- run: corepack enable"],
  cache: "cache: yarn",
  tools: VITE,
};

/** Yarn of before 4.18 changes TypeScript while it installs it, and fails at version 7. */
export const YARN_OF_OLD: PackageManager = { ...YARN, tools: { ...VITE, typescript: "6.0.3" } };

/** Yarn 1, which has another lock file than its successors. Changesets 3 refuses to be installed by it. */
export const YARN_1: PackageManager = {
  ...YARN,
  frozen: "yarn install --frozen-lockfile",
  frozenWithoutScripts: "yarn install --frozen-lockfile --ignore-scripts",
  lockOnly: undefined,
  execute: "yarn run --silent",
  tools: { ...VITE, "@changesets/cli": "2.31.0" },
};

export const BUN: PackageManager = {
  name: "bun",
  lockFile: "bun.lock",
  install: "bun install",
  frozen: "bun install --frozen-lockfile",
  frozenWithoutScripts: "bun install --frozen-lockfile --ignore-scripts",
  lockOnly: "bun install --lockfile-only",
  execute: "bunx",
  setUp: [
    "- uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0",
    "  with:",
    "    no-cache: true",
  ],
  cache: "package-manager-cache: false",
  tools: {},
};
