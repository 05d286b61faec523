import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { binaryOf } from "./binary.ts";
import { type Outcomes, type Platform, quietEnv } from "./platform.ts";

const run = promisify(execFile);

/** Milliseconds for all cases together. */
const PATIENCE = 20_000;

export const node: Platform = command("node", process.execPath, (program, url) => [
  "--disallow-code-generation-from-strings",
  program,
  url,
]);

export const bun: Platform = command("bun", binaryOf("bun", "bin/bun"), (program, url) => [
  "--no-install",
  program,
  url,
]);

/** Deno may reach loopback and nothing else: no file, no environment, no code that is made of text. */
export const deno: Platform = command("deno", binaryOf("deno", "deno"), (program, url) => [
  ...["run", "--quiet", "--no-remote", "--no-lock", "--node-modules-dir=manual"],
  ...["--v8-flags=--disallow-code-generation-from-strings", "--allow-net=127.0.0.1", program, url],
]);

function command(
  name: Platform["name"],
  binary: string | undefined,
  args: (program: string, url: string) => string[],
): Platform {
  return {
    name,
    missing: binary ? undefined : `there is no ${name} for ${process.platform} on ${process.arch}`,
    async run(folder, url, home) {
      const options = { env: { ...quietEnv(home), DENO_DIR: join(folder, "deno") }, cwd: folder, timeout: PATIENCE };
      const { stdout } = await run(binary as string, args(join(folder, "out/process.js"), url), options);
      return JSON.parse(stdout) as Outcomes;
    },
  };
}
