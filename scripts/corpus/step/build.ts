import { readFileSync } from "node:fs";
import type { Context } from "../context.ts";
import { failure, failuresOf, messageOf } from "../failure.ts";
import type { Failure, Found } from "../result.ts";
import { compilerFailures } from "./compiler-output.ts";
import { runProgram } from "./run-program.ts";

const DOORS = ["index", "operations", "validate"];

/** The package builds by its own script, and Node imports what comes out. */
export async function build(context: Context): Promise<Found> {
  const failures = await compiled(context);
  if (!context.isBuilt) return { failures, figures: {} };
  const began = performance.now();
  for (const door of DOORS) failures.push(...(await importFailures(context, door)));
  return { failures, figures: { importMilliseconds: Math.round(performance.now() - began) } };
}

/** Runs the build of the package. A package with type errors is emitted all the same. */
export async function compiled({ folder }: Context): Promise<Failure[]> {
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { scripts: { build: string } };
  const { code, output } = await runProgram("sh", ["-c", scripts.build], folder);
  return compilerFailures(output, code);
}

async function importFailures(context: Context, door: string): Promise<Failure[]> {
  try {
    await context.load(`gen/${door}`);
    return [];
  } catch (error) {
    return failuresOf(error).map((one) => failure("import", `gen/${door}: ${one.message || messageOf(error)}`));
  }
}
