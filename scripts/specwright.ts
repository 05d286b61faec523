// The command line of the engine, built first: `node scripts/specwright.ts generate`.
import { spawnSync } from "node:child_process";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("..", import.meta.url));
const [command] = process.argv.slice(2);

/** A contract is held against clients that are built; every other command needs the engine alone. */
const scope = command === "contract" ? [] : ["--filter=specwright"];

// A task of turbo has built what it depends on.
if (process.env.TURBO_HASH === undefined) {
  const args = ["scripts/turbo.ts", "run", "build", ...scope, "--output-logs=errors-only"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: workspace, encoding: "utf8" });
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nThe engine cannot be built, so nothing was done.`);
    process.exit(2);
  }
}
enableCompileCache();
const { processTerminal, runCommand } = await import("specwright");
process.exitCode = await runCommand(process.argv.slice(2), processTerminal(process));
