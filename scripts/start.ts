// npm start: generate, build, mock every provider, and make each quickstart call through its client.
import { spawnSync } from "node:child_process";
import pc from "picocolors";
import { table } from "./start/table.ts";
import type { Row } from "./start/try-provider.ts";

const workspace = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

process.exitCode = await main();

async function main(): Promise<number> {
  step("generate the packages", "node", ["scripts/specwright.ts", "generate"]);
  step("build them", "node", ["scripts/turbo.ts", "run", "build", "--output-logs=errors-only", "--log-order=grouped"]);
  console.log(`\n${pc.bold("call every provider's mock through its client")}`);
  // Only now: it imports a package that the step before has built.
  const { listProviders } = await import("@specwright/codegen");
  const { tryProvider } = await import("./start/try-provider.ts");
  const rows: Row[] = [];
  for (const id of listProviders(workspace)) rows.push(await tryProvider(workspace, id));
  console.log(`\n${table(rows)}\n`);
  const wrong = rows.filter(({ problem }) => problem);
  for (const { provider, problem } of wrong) console.error(`${pc.red("✗")} ${provider}: ${problem}`);
  if (wrong.length === 0)
    console.log(`${pc.green("✓")} ${rows.length} of ${rows.length} calls came back as their specs say`);
  return wrong.length === 0 ? 0 : 1;
}

function step(title: string, command: string, args: readonly string[]): void {
  console.log(`\n${pc.bold(title)}`);
  const { status, error } = spawnSync(command, args, { cwd: workspace, stdio: "inherit" });
  if (status === 0) return;
  console.error(`\n${pc.red("✗")} could not ${title}${error ? `: ${error.message}` : ""}`);
  process.exit(1);
}
