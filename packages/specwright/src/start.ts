// npm start [-- provider…]
import { spawnSync } from "node:child_process";
import { listProviders, managerHere, scriptHere } from "@specwright/codegen/workspace";
import type { CommandSpec } from "./command-line/command-spec.ts";
import { readArguments } from "./command-line/commander.ts";
import { chosenProviders } from "./providers.ts";
import type { Row } from "./start/try-provider.ts";
import type { Terminal } from "./terminal.ts";

export const SPEC: CommandSpec<Record<never, never>> = {
  name: "start",
  arguments: "[provider...]",
  description:
    "Makes and builds the packages (the script build of package.json), and makes the first call of each provider against its mock. Ends with 1 if a call does not come back as its description says.",
  completes: "providers",
  options: {},
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArguments(SPEC, args);
  const providers = chosenProviders(positionals, listProviders(terminal.workspace));
  const { run: generate } = await import("./generate.ts");
  terminal.out(terminal.colors.bold("generate the packages"));
  const code = await generate(positionals, terminal, false);
  if (code !== 0) return code;
  terminal.out(`\n${terminal.colors.bold("build them")}`);
  if (!build(terminal)) return 1;
  return await called(providers, terminal);
}

function build({ workspace, error }: Terminal): boolean {
  const script = scriptHere(workspace, "build");
  const manager = managerHere(workspace);
  const {
    status,
    stdout,
    stderr,
    error: problem,
  } = spawnSync(manager, ["run", script], {
    cwd: workspace,
    encoding: "utf8",
  });
  if (status === 0) return true;
  error(`${stdout ?? ""}${stderr ?? ""}${problem?.message ?? ""}\n${manager} run ${script} failed.`);
  return false;
}

async function called(providers: readonly string[], terminal: Terminal): Promise<number> {
  const { out, error, colors, workspace } = terminal;
  out(`\n${colors.bold("call every provider's mock through its client")}`);
  const { tryProvider } = await import("./start/try-provider.ts");
  const { table } = await import("./start/table.ts");
  const rows: Row[] = [];
  for (const id of providers) rows.push(await tryProvider(workspace, id));
  out(`\n${table(rows, colors)}\n`);
  const wrong = rows.filter(({ problem }) => problem);
  for (const { provider, problem } of wrong) error(`${colors.red("✗")} ${provider}: ${problem}`);
  if (wrong.length > 0) return 1;
  out(`${colors.green("✓")} ${rows.length} of ${rows.length} calls came back as their specs say`);
  return 0;
}
