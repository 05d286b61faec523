// npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force] [--watch]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force]
       npm run generate -- --watch [provider…]

Makes packages/<provider> of what specs/<provider> says, for all providers if none is named.
A package is left alone if nothing has changed that it is made of, and its files are as they were generated.
What no right client can be made of is left out, and named with its place and its reason.
  --check    writes nothing, and ends with 1 if a file is not as it would be generated
  --strict   refuses a description for anything that would be left out, as "strict: true" in provider.yaml does
  --all      names every place that was left out, and every problem
  --json     prints what became of each provider as JSON
  --force    makes every package anew
  --watch    goes on, and makes the package of a provider again when a file of its spec is saved`;

/** @param advice whether to say what comes next */
export async function run(args: readonly string[], terminal: Terminal, advice = true): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { named, watch, ...options } = readArguments(args);
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  const { generatePackages } = await import("./generate/generate-packages.ts");
  const request = { ...options, providers, everything: named.length === 0 };
  if (!watch) return await generatePackages({ ...request, advice }, terminal);
  const { watchPackages } = await import("./generate/watch-packages.ts");
  return await watchPackages(request, terminal);
}

interface Arguments {
  readonly named: readonly string[];
  readonly check: boolean;
  readonly strict: boolean;
  readonly all: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly watch: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { check: flag, strict: flag, all: flag, json: flag, force: flag, watch: flag } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.watch && (values.check || values.json)) throw new Error("--watch writes packages, and text for people");
    return { named: positionals, ...values };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
