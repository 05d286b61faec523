// npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force] [--watch] [--shard i/n]
import { listProviders } from "@specwright/codegen/workspace";
import { type CommandSpec, type Flags, flag, type Texts, text, type Values } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import type { GenerateRequest } from "./generate/generate-packages.ts";
import { namesFile } from "./names-file.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { refusingWith, UsageError } from "./usage-error.ts";

const FILE = "With a file, where no workspace is:";

type Options = Flags<"check" | "strict" | "all" | "json" | "force" | "watch" | "filters"> &
  Texts<"shard" | "out" | "name">;

const OPTIONS: Options = {
  check: flag("writes nothing, and ends with 1 if a file is out of date"),
  strict: flag("refuses a description of which something would be left out"),
  all: flag("lists every place that is left out, and every problem"),
  json: flag("prints what came of each description as JSON"),
  force: flag("makes every package again, those too that have not changed"),
  watch: flag("makes a package again when a file of its spec is saved"),
  shard: text("i/n", "makes shard i of n alone, on one machine of several"),
  filters: flag("prints the packages as filters of turbo, and makes none"),
  out: text("folder", "where the package goes", FILE),
  name: text("package", "what it is called on npm (default: as the title)", FILE),
};

export const SPEC: CommandSpec<Options> = {
  name: "generate",
  arguments: "[provider... | file]",
  description:
    "Makes the package of each provider of the workspace, all by default, or of one file. Parts of a description that no correct client can be made of are left out, and listed with their place and reason.",
  completes: "both",
  options: OPTIONS,
};

/** @param advice whether to say what comes next */
export async function run(args: readonly string[], terminal: Terminal, advice = true): Promise<number> {
  const { positionals: named, values } = readArguments(SPEC, args);
  const { watch, out, name, shard, filters, ...options } = values;
  if (watch && (options.check || options.json)) throw refusal("--watch writes packages and prints text for people");
  if (out !== undefined || (named.length === 1 && named.some(namesFile)))
    return await fromFile(named, values, terminal);
  if (name !== undefined) throw refusal("--name goes with a file and --out");
  const chosen = await chosenPackages(named, shard, terminal);
  if (filters && options.json) throw refusal("--filters prints words for turbo. Leave out --json.");
  if (filters) return await printFilters(chosen.providers, terminal);
  const { generatePackages } = await import("./generate/generate-packages.ts");
  const request = { ...options, ...chosen };
  if (!watch) return await generatePackages({ ...request, advice }, terminal);
  const { watchPackages } = await import("./generate/watch-packages.ts");
  return await watchPackages(request, terminal);
}

type Chosen = Pick<GenerateRequest, "providers" | "everything" | "elsewhere">;

async function chosenPackages(
  named: readonly string[],
  shard: string | undefined,
  { workspace }: Terminal,
): Promise<Chosen> {
  const providers = chosenProviders(named, listProviders(workspace));
  const everything = named.length === 0;
  if (shard === undefined) return { providers, everything };
  const { ofShard } = await import("./generate/of-shard.ts");
  return refusingWith(usageOf(SPEC), () => ofShard(workspace, providers, everything, shard));
}

async function printFilters(providers: readonly string[], terminal: Terminal): Promise<number> {
  const { turboFilters } = await import("./generate/turbo-filters.ts");
  terminal.out(turboFilters(terminal.workspace, providers));
  return 0;
}

async function fromFile(
  [file, ...others]: readonly string[],
  { out, watch, shard, filters, ...options }: Values<Options>,
  terminal: Terminal,
): Promise<number> {
  if (file === undefined || others.length > 0) throw refusal("Name one file.");
  if (out === undefined) throw refusal(`Say where the package of ${file} goes: --out client`);
  for (const [option, isGiven] of Object.entries({ watch, shard, filters }))
    if (isGiven) throw refusal(`--${option} goes with the providers of a workspace`);
  const { generateFilePackage } = await import("./generate/generate-file-package.ts");
  return await generateFilePackage({ file, out, ...options }, terminal);
}

function refusal(problem: string): UsageError {
  return new UsageError(problem, usageOf(SPEC));
}
