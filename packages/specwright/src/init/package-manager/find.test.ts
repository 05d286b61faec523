import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findManager } from "./find.ts";
import { BUN, NPM, PNPM, YARN, YARN_1, YARN_OF_OLD } from "./package-manager.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-manager-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

interface Files {
  readonly [path: string]: string;
}

const none = (): undefined => undefined;
const NODE_MODULES = { ".yarnrc.yml": "nodeLinker: node-modules\n" };
const named = (packageManager: string) => ({ "package.json": JSON.stringify({ private: true, packageManager }) });

describe("the package manager of a folder", () => {
  it.each([
    ["no file", {}, NPM, "npm@11.19.1"],
    ["a package.json that says nothing", { "package.json": "{}" }, NPM, "npm@11.19.1"],
    ["package-lock.json", { "package-lock.json": "{}" }, NPM, "npm@11.19.1"],
    ["pnpm-workspace.yaml", { "pnpm-workspace.yaml": "packages: [libs/*]" }, PNPM, "pnpm@10.34.9"],
    ["a lock file of pnpm 9 and later", { "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" }, PNPM, "pnpm@10.34.9"],
    ["one of pnpm 8", { "pnpm-lock.yaml": "lockfileVersion: '6.0'\n" }, PNPM, "pnpm@8.15.9"],
    ["one of pnpm 7", { "pnpm-lock.yaml": "lockfileVersion: 5.4\n" }, PNPM, "pnpm@7.33.7"],
    ["a lock file of Yarn 1", { "yarn.lock": "# yarn lockfile v1\n" }, YARN_1, "yarn@1.22.22"],
    ["one of Yarn 3", { "yarn.lock": "__metadata:\n  version: 6\n", ...NODE_MODULES }, YARN_OF_OLD, "yarn@3.8.7"],
    ["one of Yarn 4", { "yarn.lock": "__metadata:\n  version: 8\n", ...NODE_MODULES }, YARN, "yarn@4.18.1"],
    ["an empty yarn.lock", { "yarn.lock": "" }, YARN_1, "yarn@1.22.22"],
    [".yarnrc.yml", NODE_MODULES, YARN, "yarn@4.18.1"],
    ["bun.lock", { "bun.lock": "{}" }, BUN, "bun@1.4.5"],
    ["bun.lockb", { "bun.lockb": "" }, BUN, "bun@1.4.5"],
    ["a lock file and settings of another", { "package-lock.json": "{}", ".yarnrc.yml": "" }, NPM, "npm@11.19.1"],
    ["a name", named("pnpm@9.1.0+sha512.1a2b"), PNPM, undefined],
    ["a name, and the lock file of another", { ...named("npm@10.9.0"), "yarn.lock": "" }, NPM, undefined],
    ["the name of Yarn 1", named("yarn@1.22.19"), YARN_1, undefined],
    ["the name of Yarn 4", { ...named("yarn@4.18.0"), ...NODE_MODULES }, YARN, undefined],
    ["the name of a Yarn 4 of old", { ...named("yarn@4.5.0"), ...NODE_MODULES }, YARN_OF_OLD, undefined],
    ["the name of Bun", named("bun@1.2.0"), BUN, undefined],
    [
      "a name for engines",
      { "package.json": '{ "devEngines": { "packageManager": { "name": "pnpm", "version": "^10.1.0" } } }' },
      PNPM,
      undefined,
    ],
    [
      "the first of several",
      { "package.json": '{ "devEngines": { "packageManager": [{ "name": "bun" }, { "name": "npm" }] } }' },
      BUN,
      undefined,
    ],
  ])("is seen by %s", (_what, files: Files, manager, field) => {
    write(files);
    expect(findManager(folder, "", none)).toEqual({ manager, field });
  });

  it.each([
    ["reads the lock file", "# yarn lockfile v1\n", "1.19.0", "yarn@1.19.0"],
    ["does not", "# yarn lockfile v1\n", "4.5.0", "yarn@1.22.22"],
    ["reads that of Yarn 4", "__metadata:\n  version: 8\n", "4.5.0", "yarn@4.5.0"],
    ["does not read that of Yarn 4", "__metadata:\n  version: 8\n", "1.22.22", "yarn@4.18.1"],
  ])("has the version that is installed, if it %s", (_what, lock, installed, field) => {
    write({ "yarn.lock": lock, ...NODE_MODULES });
    expect(findManager(folder, "", () => installed).field).toBe(field);
  });
});

describe("a folder is refused", () => {
  it.each([
    [
      "two lock files",
      { "pnpm-lock.yaml": "", "yarn.lock": "" },
      `There are pnpm-lock.yaml and yarn.lock, and package.json does not say which package manager this repository uses.
Add "packageManager" to it, such as "npm@11.19.1", or delete the lock file that nobody uses, and try again.`,
    ],
    [
      "Yarn that installs with Plug'n'Play",
      named("yarn@4.5.0"),
      `Yarn installs with Plug'n'Play in this repository, and TypeScript 7 finds no package there. Nothing was written.
Put "nodeLinker: node-modules" into mine/.yarnrc.yml, run yarn install, and try again.`,
    ],
    [
      "Yarn that says so",
      { ...named("yarn@4.5.0"), ".yarnrc.yml": "nodeLinker: pnp\n" },
      `Yarn installs with Plug'n'Play in this repository, and TypeScript 7 finds no package there. Nothing was written.
Put "nodeLinker: node-modules" into mine/.yarnrc.yml, run yarn install, and try again.`,
    ],
    [
      "Yarn 1 and a root that could be published",
      { "package.json": '{ "name": "mine" }', "yarn.lock": "# yarn lockfile v1\n" },
      `mine/package.json:1:1 manifest: Yarn 1 takes packages below a private root alone
    Add "private": true, and try again.`,
    ],
    [
      "a package manager that nobody knows",
      named("vlt@1.0.0"),
      `mine/package.json:1:17 manifest: "vlt@1.0.0" names no package manager that a workspace can be made for
    It can be npm, pnpm, yarn or bun, and packageManager has the exact version too, such as pnpm@10.34.9.`,
    ],
    [
      "a range of versions",
      named("pnpm@9"),
      `mine/package.json:1:17 manifest: "pnpm@9" names no package manager that a workspace can be made for
    It can be npm, pnpm, yarn or bun, and packageManager has the exact version too, such as pnpm@10.34.9.`,
    ],
  ])("for %s", (_what, files: Files, message) => {
    write(files);
    expect(() => findManager(folder, "mine", none)).toThrow(expect.objectContaining({ message }));
  });
});
