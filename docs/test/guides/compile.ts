import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Guide } from "./guide.ts";
import type { Place } from "./place.ts";
import { REPOSITORY } from "./providers.ts";
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
  lib: ["esnext", "dom", "dom.iterable"],
  module: "nodenext",
  moduleDetection: "force",
  types: ["node"],
};

/**
 * Checks the types of all programs of guides together, in the folders in which the guides have run.
 * @returns what the compiler says, with the places in the guides
 */
export async function compile(guides: readonly Guide[], place: Place): Promise<string[]> {
  const programs = guides.flatMap((guide) => programsOf(guide).map(({ path, line }) => ({ guide, path, line })));
  const files = programs.map(({ guide, path }) => join(guide.name, path));
  writeFileSync(join(place.root, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files }));
  const printed = await compilerOutput(place.root);
  const lines = new Map(programs.map(({ guide, path, line }) => [`${guide.name}/${path}`, { guide, line }]));
  return printed
    .split("\n")
    .filter((line) => /\S/.test(line))
    .map((line) =>
      line.replace(/^(\S+)\((\d+),\d+\)/, (all, file: string, at: string) => {
        const program = lines.get(file);
        return program ? `${program.guide.path}:${program.line + Number(at)}` : all;
      }),
    );
}

/** The programs of a guide that are compiled. */
export function programsOf(guide: Guide): (Step & { kind: "file" })[] {
  return stepsOf(guide.markdown)
    .filter((step) => step.kind === "file")
    .filter(({ path }) => /\.tsx?$/.test(path));
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
