// npm run corpus -- <folder or files>: what becomes of descriptions from generation to review. --help says more.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("..", import.meta.url));
const args = ["scripts/turbo.ts", "run", "build", "--filter=specwright", "--filter=@specwright/runtime"];
const built = spawnSync(process.execPath, [...args, "--output-logs=errors-only"], { cwd: workspace, encoding: "utf8" });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe engine cannot be built, so nothing was done.`);
  process.exit(2);
}
const { corpusCommand } = await import("./corpus/command.ts");
process.exitCode = await corpusCommand(process);
