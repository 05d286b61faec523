// npm run generate [-- provider…] [--check] [--strict] [--all] [--json] [--force] [--watch]
import { listProviders } from "@specwright/codegen/workspace";
import { type CommandSpec, type Flags, flag, type Texts, text, type Values } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { namesFile } from "./names-file.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const FILE = "With a file, where no workspace is:";

type Options = Flags<"check" | "strict" | "all" | "json" | "force" | "watch"> & Texts<"out" | "name">;

const OPTIONS: Options = {
  check: flag("writes nothing, and ends with 1 if a file is out of date"),
  strict: flag("refuses a description of which something would be left out"),
  all: flag("lists every place that is left out, and every problem"),
  json: flag("prints what came of each description as JSON"),
  force: flag("makes every package again, those too that have not changed"),
  watch: flag("makes a package again when a file of its spec is saved"),
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
  const { watch, out, name, ...options } = values;
  if (watch && (options.check || options.json)) throw refusal("--watch writes packages and prints text for people");
  if (out !== undefined || (named.length === 1 && named.some(namesFile)))
    return await fromFile(named, values, terminal);
  if (name !== undefined) throw refusal("--name goes with a file and --out");
  const providers = chosenProviders(named, listProviders(terminal.workspace));
  const { generatePackages } = await import("./generate/generate-packages.ts");
  const request = { ...options, providers, everything: named.length === 0 };
  if (!watch) return await generatePackages({ ...request, advice }, terminal);
  const { watchPackages } = await import("./generate/watch-packages.ts");
  return await watchPackages(request, terminal);
}

async function fromFile(
  [file, ...others]: readonly string[],
  { out, watch, ...options }: Values<Options>,
  terminal: Terminal,
): Promise<number> {
  if (file === undefined || others.length > 0) throw refusal("Name one file.");
  if (out === undefined) throw refusal(`Say where the package of ${file} goes: --out client`);
  if (watch) throw refusal("--watch goes with the providers of a workspace");
  const { generateFilePackage } = await import("./generate/generate-file-package.ts");
  return await generateFilePackage({ file, out, ...options }, terminal);
}

function refusal(problem: string): UsageError {
  return new UsageError(problem, usageOf(SPEC));
}
