// The command line of the engine, built first: `node scripts/specwright.ts generate`.
import { spawnSync } from "node:child_process";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("..", import.meta.url));
const [command] = process.argv.slice(2);

/** What a command needs beside the engine: a contract is held against clients that are built, which stand on the runtime. */
const SCOPES: { readonly [command: string]: readonly string[] } = {
  contract: [],
  check: ["--filter=specwright", "--filter=@specwright/runtime"],
};
const scope = SCOPES[command ?? ""] ?? ["--filter=specwright"];

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
