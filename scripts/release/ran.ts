import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Registry } from "./registry.ts";

const run = promisify(execFile);

/** How a program ended, and all that it printed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs npm, or another program, as somebody does whose npm is set to the registry. */
export async function npmIn(cwd: string, registry: Registry, args: readonly string[], program = "npm"): Promise<Ran> {
  const quiet = { CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined, INIT_CWD: undefined };
  const npm = {
    npm_config_userconfig: registry.npmrc,
    npm_config_registry: registry.url,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
  const options = { cwd, env: { ...process.env, ...quiet, ...npm }, maxBuffer: 1 << 28 };
  const done = await run(program, args, options).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: "code" in done ? done.code : 0, output: done.stdout + done.stderr };
}
