// npm run check -- <provider…> [--watch]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run check -- <provider…> [--watch] [--all]

Says in seconds whether a provider is right: lint, the generated package, its types, and its contract against a mock. It
prints a line for each step, and below it what is wrong first. It writes nothing but packages/<provider>/dist and the
first floor of the contract.
  --watch   goes on, and checks again when a file of the spec is saved. It makes the package anew each time
  --all     prints all that is wrong

Ends with 0 where all is well, with 1 where something is wrong, with 2 where it could not be tried.`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { named, watch, all } = readArguments(args);
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  if (watch) {
    const { watchChecks } = await import("./check/watch-checks.ts");
    return await watchChecks(providers, all, terminal);
  }
  const { checkProvider } = await import("./check/check-provider.ts");
  const codes: number[] = [];
  for (const id of providers) codes.push(await checkProvider({ id, write: false, all }, terminal));
  return Math.max(...codes);
}

interface Arguments {
  readonly named: readonly string[];
  readonly watch: boolean;
  readonly all: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { watch: flag, all: flag } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new Error("Name a provider, as in: npm run check -- acme");
    return { named: positionals, ...values };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
