// npm run check -- <provider…> [--watch]
import { listProviders } from "@specwright/codegen/workspace";
import { type CommandSpec, type Flags, flag } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

type Options = Flags<"watch" | "all" | "json">;

const OPTIONS: Options = {
  watch: flag("checks again when a file of the spec is saved, and makes the package anew each time"),
  all: flag("prints all that is wrong"),
  json: flag("prints one JSON document and nothing else"),
};

export const SPEC: CommandSpec<Options> = {
  name: "check",
  arguments: "<provider...>",
  description: `Says in seconds whether a provider is right: lint, the package, its types, and its contract against a mock, a line for each and below it what is wrong first. It writes nothing but what is compiled, and the first floor of the contract.`,
  completes: "providers",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals: named, values } = readArguments(SPEC, args);
  if (named.length === 0) throw new UsageError("Name a provider, as in: specwright check acme", usageOf(SPEC));
  if (values.watch && values.json) throw new UsageError("--watch writes text for people", usageOf(SPEC));
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  if (values.watch) {
    const { watchChecks } = await import("./check/watch-checks.ts");
    return await watchChecks(providers, values.all, terminal);
  }
  if (values.json) {
    const { checkAsJson } = await import("./check/check-as-json.ts");
    return await checkAsJson(providers, terminal);
  }
  const { checkProvider } = await import("./check/check-provider.ts");
  const codes: number[] = [];
  for (const id of providers) codes.push(await checkProvider({ id, write: false, all: values.all }, terminal));
  return Math.max(...codes);
}
