// npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force] [--watch]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force]
       npm run generate -- --watch [provider…]

Generates packages/<provider> from specs/<provider>, for all providers by default.
A package is skipped if its inputs and its generated files have not changed.
Parts of a description that no correct client can be made of are left out, and listed with their place and reason.
  --check    writes nothing, and ends with 1 if a generated file is out of date
  --strict   refuses a description in which something would be left out, like "strict: true" in provider.yaml
  --all      lists every place that is left out, and every problem
  --json     prints the result of each provider as JSON
  --force    generates every package again
  --watch    keeps running, and generates a package again when a file of its spec is saved`;

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
    if (values.watch && (values.check || values.json))
      throw new Error("--watch writes packages and prints text for people");
    return { named: positionals, ...values };
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
