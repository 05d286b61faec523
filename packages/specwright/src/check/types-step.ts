import { fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { commandHere, installHere, managerHere, packageFolder } from "@specwright/codegen/workspace";
import { counted } from "../counted.ts";
import type { Found, Step } from "./step.ts";

/** Compiles the package, which the contract needs, and its tests. */
export const typesStep: Step = {
  name: "types",
  needed: true,
  async run({ id }, { workspace }) {
    const folder = join(workspace, packageFolder(workspace, id));
    const unlinked = notLinked(workspace, folder, id);
    if (unlinked) return unlinked;
    for (const project of ["tsconfig.json", "tsconfig.test.json"]) {
      const problems = await compile(workspace, folder, project);
      if (problems.length > 0) return { summary: counted(problems.length, "error"), problems };
    }
    return { summary: "no errors", problems: [] };
  },
};

/** Where a package manager that links nothing at the root puts what a package stands on. */
const OF_ITS_OWN = "node_modules/@specwright/contract";

/**
 * Tests import what the package stands on, which the package manager makes known: it links the package at the root, or
 * gives it its own.
 */
function notLinked(workspace: string, folder: string, id: string): Found | undefined {
  const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string };
  const isLinked = existsSync(join(workspace, "node_modules", name)) || existsSync(join(folder, OF_ITS_OWN));
  if (isLinked) return undefined;
  const problems = [
    `${folder.slice(workspace.length + 1)} is new: ${name} can be imported only after ${managerHere(workspace)} has linked it.`,
  ];
  return {
    summary: "the package is not installed",
    problems,
    next: `${installHere(workspace)}, then ${commandHere(workspace, "check", id)}`,
  };
}

/** The errors of the workspace's compiler, one text for each. */
async function compile(workspace: string, folder: string, project: string): Promise<string[]> {
  const path = compilerOf(workspace);
  if (path === undefined) return ["The workspace has no TypeScript. Run `npm install --save-dev typescript`."];
  const child = fork(path, ["-p", project, "--pretty", "false"], { cwd: folder, silent: true });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(String(chunk)));
  const code = await new Promise<number | null>((ended) => child.on("close", ended));
  if (code === 0) return [];
  const text = output.join("").trim() || `TypeScript ended with ${code} and without a message.`;
  const own = `${folder.slice(workspace.length + 1)}/`;
  return text.split(/\n(?! )/).map((line) => line.replace(/^(?=[^\s(]+\()/, own));
}

function compilerOf(workspace: string): string | undefined {
  try {
    return join(createRequire(join(workspace, "package.json")).resolve("typescript/package.json"), "../bin/tsc");
  } catch {
    return undefined;
  }
}
