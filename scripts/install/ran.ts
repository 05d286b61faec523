import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a program ended, and all that it printed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of a user in a folder. */
export async function ran(folder: string, file: string, ...args: string[]): Promise<Ran> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    NODE_TEST_CONTEXT: undefined,
    VITEST: undefined,
  };
  const done = await run(process.execPath, [file, ...args], { cwd: folder, env }).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: "code" in done ? done.code : 0, output: done.stdout + done.stderr };
}

/** Compiles programs of a user in a folder beside what is installed. */
export function compiled(folder: string, files: readonly string[]): Promise<Ran> {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes"];
  const platform = ["--target", "es2024", "--module", "nodenext", "--types", "node"];
  const more = ["--allowImportingTsExtensions", "--skipLibCheck"];
  return ran(folder, "../node_modules/typescript/bin/tsc", ...strict, ...platform, ...more, ...files);
}
