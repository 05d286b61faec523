import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Context } from "../context.ts";
import type { Compiler } from "../job.ts";
import type { Counts, Failure, Found } from "../result.ts";
import { REPOSITORY } from "../workspace.ts";
import { compilerFailures, compilerFigures } from "./compiler-output.ts";
import { runProgram } from "./run-program.ts";

/** The repository is built with 7; the chores have 5.9 beside it. */
const INSTALLED: { readonly [compiler in Compiler]: string } = {
  "7": `${REPOSITORY}/package.json`,
  "5.9": `${REPOSITORY}/scripts/package.json`,
};

/** The manifest of a compiler. */
export function compilerManifest(compiler: Compiler): string {
  return createRequire(INSTALLED[compiler]).resolve("typescript/package.json");
}

/** The sources of the package and its tests compile, with each version of TypeScript. Nothing is emitted. */
export async function types(context: Context): Promise<Found> {
  writeProject(context);
  const failures: Failure[] = [];
  let figures: Counts = {};
  for (const compiler of context.job.compilers) {
    const { code, output } = await runProgram(process.execPath, argumentsOf(compiler), context.folder);
    failures.push(
      ...compilerFailures(output, code).map((one) => ({ ...one, message: `TypeScript ${compiler}: ${one.message}` })),
    );
    for (const [name, value] of Object.entries(compilerFigures(output)))
      figures = { ...figures, [`${name} ${compiler}`]: value };
  }
  return { failures, figures };
}

function argumentsOf(compiler: Compiler): string[] {
  const program = join(dirname(compilerManifest(compiler)), "bin/tsc");
  return [program, "-p", "tsconfig.corpus.json", "--pretty", "false", "--extendedDiagnostics"];
}

/** The package's own settings for its tests, with its doors open before anything is built. */
function writeProject({ folder, job: { id } }: Context): void {
  const door = (name: string): string[] => [`./src/gen/${name}.ts`];
  const own = `@specwright/${id}`;
  const paths = {
    [own]: door("index"),
    [`${own}/operations`]: door("operations"),
    [`${own}/validate`]: door("validate"),
  };
  const project = { extends: "./tsconfig.test.json", compilerOptions: { paths } };
  writeFileSync(`${folder}/tsconfig.corpus.json`, `${JSON.stringify(project, null, 2)}\n`);
}
