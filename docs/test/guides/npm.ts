// What `npm install` and `npm create specwright` do in a guide: the same as npm, from this repository and no registry.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../..");
const [command, ...given] = process.argv.slice(2);
if (command === "create") create(given);
else install(given.filter((word) => !word.startsWith("-")));

function create([template = "", ...words]: readonly string[]): void {
  if (!/^specwright(@|$)/.test(template)) throw new Error(`there is no template ${template}`);
  const program = join(repository, "packages/create-specwright/bin/create-specwright.js");
  const args = words.filter((word) => word !== "--");
  process.exitCode = spawnSync(process.execPath, [program, ...args], { stdio: "inherit" }).status ?? 1;
}

/** Packages and folders that are named, and the packages of a workspace. */
function install(names: readonly string[]): void {
  for (const name of names) {
    if (/^\.{0,2}\//.test(name)) link(resolve(name));
    else link(installed(name.replace(/(?<=.)@.*$/, "")));
  }
  for (const pattern of workspaces()) for (const folder of globSync(pattern)) link(resolve(folder));
  if (workspaces().length > 0) lock();
}

/** Tools know a workspace of npm by its lock file. */
function lock(): void {
  if (existsSync("package-lock.json")) return;
  writeFileSync("package-lock.json", '{ "lockfileVersion": 3, "packages": {} }\n');
}

function installed(name: string): string {
  const folder = join(repository, "node_modules", name);
  if (existsSync(folder)) return folder;
  throw new Error(`no package ${name} is installed here`);
}

function workspaces(): readonly string[] {
  if (!existsSync("package.json")) return [];
  return (JSON.parse(readFileSync("package.json", "utf8")) as { workspaces?: string[] }).workspaces ?? [];
}

function link(folder: string): void {
  const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
  const path = join("node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(folder, path);
}
