// The command line of the engine, built first: `node scripts/specwright.ts generate`.
import { execFile } from "node:child_process";
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
  // It is quick if nothing has changed. The first time it takes as long as a compiler needs.
  const slow = setTimeout(() => console.error("Building the engine…"), 3_000);
  const failure = await new Promise<string | undefined>((resolve) => {
    execFile(process.execPath, args, { cwd: workspace }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}` : undefined),
    );
  });
  clearTimeout(slow);
  if (failure !== undefined) {
    console.error(`${failure}\nThe engine cannot be built, so nothing was done.`);
    process.exit(2);
  }
}
enableCompileCache();
const { processTerminal, runCommand } = await import("specwright");
process.exitCode = await runCommand(process.argv.slice(2), processTerminal(process));
