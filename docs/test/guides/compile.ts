import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import type { Guide } from "./guide.ts";
import { REPOSITORY } from "./providers.ts";
import type { Written } from "./run-guide.ts";
import { type Step, stepsOf } from "./steps.ts";

const run = promisify(execFile);

const OPTIONS = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  target: "es2024",
  lib: ["esnext", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  moduleDetection: "force",
  types: ["node"],
};

/**
 * Checks the types of all programs of guides together, in the folders in which the guides have run.
 * @returns what the compiler says, with the places in the guides
 */
export async function compile(written: readonly Written[], folder: string): Promise<string[]> {
  const programs = new Map(written.map((one) => [relative(folder, one.file), one]));
  const files = [...programs.keys()].filter(isProgram);
  if (files.length === 0) return [];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files }));
  const printed = await compilerOutput(folder);
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line.replace(/^(\S+)\((\d+),\d+\)/, (all, file: string, at: string) => {
        const program = programs.get(file);
        return program ? `${program.place}:${program.line + Number(at)}` : all;
      }),
    );
}

function isProgram(path: string): boolean {
  return /\.tsx?$/.test(path);
}

/** The programs of a guide that are compiled. */
export function programsOf(guide: Guide): (Step & { kind: "file" })[] {
  return stepsOf(guide)
    .filter((step) => step.kind === "file")
    .filter(({ path }) => isProgram(path));
}

/** The TypeScript that the generator stands on is one of the oldest that people use. */
async function compilerOutput(folder: string): Promise<string> {
  const { resolve } = createRequire(join(REPOSITORY, "packages/codegen/package.json"));
  const compiler = join(resolve("typescript"), "../../bin/tsc");
  const done = await run(process.execPath, [compiler, "-p", folder], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return done.stdout;
}
