import { type Ended, ended } from "../programs/ended.ts";

/** Runs a program of a user in a folder. */
export async function ran(folder: string, file: string, ...args: string[]): Promise<Ended> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    INIT_CWD: undefined,
    NODE_TEST_CONTEXT: undefined,
    VITEST: undefined,
  };
  return await ended(process.execPath, [file, ...args], { cwd: folder, env });
}

/** Compiles programs of a user in a folder beside what is installed. */
export function compiled(folder: string, files: readonly string[]): Promise<Ended> {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes"];
  const platform = ["--target", "es2024", "--module", "nodenext", "--types", "node"];
  const more = ["--allowImportingTsExtensions", "--skipLibCheck"];
  return ran(folder, "../node_modules/typescript/bin/tsc", ...strict, ...platform, ...more, ...files);
}
