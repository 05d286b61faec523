// npm run generate [-- provider…] [--check] [--strict] [--all] [--json]
import { parseArgs } from "node:util";
import { chosenProviders, knownProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run generate [-- provider…] [--check] [--strict] [--all] [--json]

Makes packages/<provider> of what specs/<provider> says, for all providers if none is named.
What no right client can be made of is left out, and named with its place and its reason.
  --check    writes nothing, and ends with 1 if a file is not as it would be generated
  --strict   refuses a description for anything that would be left out, as "strict: true" in provider.yaml does
  --all      names every place that was left out, and every problem
  --json     prints what became of each provider as JSON`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { named, ...options } = readArguments(args);
  const providers = chosenProviders(named, await knownProviders(terminal.workspace));
  const { generatePackages } = await import("./generate/generate-packages.ts");
  return generatePackages({ ...options, providers, everything: named.length === 0 }, terminal);
}

interface Arguments {
  readonly named: readonly string[];
  readonly check: boolean;
  readonly strict: boolean;
  readonly all: boolean;
  readonly json: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { check: flag, strict: flag, all: flag, json: flag } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { named: positionals, ...values };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
