// Where `init` makes files before they are all there, and what becomes of it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TeamRepository } from "./team-repository.ts";

const PROGRAM = join(import.meta.dirname, "../../bin/specwright.js");

function started(team: TeamRepository): { readonly program: ChildProcess; readonly temporary: string } {
  const temporary = join(team.parent, "temporary");
  mkdirSync(temporary);
  const env = { ...process.env, INIT_CWD: team.folder, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: "1" };
  return { program: spawn(process.execPath, [PROGRAM, "init"], { cwd: team.folder, env, stdio: "ignore" }), temporary };
}

/** Resolves when a folder has, or has no longer, what the name begins with. */
async function until(folder: string, has: boolean): Promise<void> {
  const isSo = (): boolean => readdirSync(folder).some((name) => name.startsWith("specwright-init-")) === has;
  const watcher = watch(folder);
  while (!isSo()) await once(watcher, "change");
  watcher.close();
}

it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("leaves nothing where %s ends it", async (signal) => {
  using team = new TeamRepository({ "README.md": "# Team\n" });
  const { program, temporary } = started(team);
  await until(temporary, true);
  program.kill(signal);
  expect(await once(program, "exit")).toEqual([null, signal]);
  await until(temporary, false);
  expect([team.files(), readdirSync(team.parent).sort()]).toEqual([["README.md"], ["team", "temporary"]]);
});

it("needs nothing of the folder above, and leaves nothing", async () => {
  using team = new TeamRepository({ "README.md": "# Team\n" });
  const seen: string[] = [];
  const watcher = watch(team.parent, (_kind, name) => void seen.push(String(name)));
  const { program, temporary } = started(team);
  expect(await once(program, "exit")).toEqual([0, null]);
  expect([new Set(seen.filter((name) => !["team", "temporary"].includes(name))), readdirSync(temporary)]).toEqual([
    new Set(),
    [],
  ]);
  expect(team.files()).toContain("packages/example/package.json");
  watcher.close();
});

it("makes folders and files with the permissions that are usual", async () => {
  using team = new TeamRepository({});
  await team.init("new");
  const mode = (path: string): string => (statSync(join(team.folder, path)).mode & 0o777).toString(8);
  const usual = (0o777 & ~process.umask()).toString(8);
  const folders = ["new", "new/specs", "new/specs/example", "new/packages/example"];
  expect(folders.map(mode)).toEqual(folders.map(() => usual));
});
