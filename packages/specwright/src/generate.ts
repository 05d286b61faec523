// npm run generate [-- provider…] [--check]
import { parseArgs } from "node:util";
import { chosenProviders, knownProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run generate [-- provider…] [--check]

Makes packages/<provider> of what specs/<provider> says, for all providers if none is named.
  --check   writes nothing, and ends with 1 if a file is not as it would be generated`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { named, check } = readArguments(args);
  const providers = chosenProviders(named, await knownProviders(terminal.workspace));
  const { generatePackages } = await import("./generate/generate-packages.ts");
  return generatePackages({ providers, check, everything: named.length === 0 }, terminal);
}

function readArguments(args: readonly string[]): { readonly named: readonly string[]; readonly check: boolean } {
  try {
    const options = { check: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { named: positionals, check: values.check };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
