// npm run examples -- <provider>
import { listProviders } from "@specwright/codegen/workspace";
import type { CommandSpec } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

export const SPEC: CommandSpec<Record<never, never>> = {
  name: "examples",
  arguments: "<provider>",
  description:
    "Makes examples from the schemas for operations of an imported provider that lack them, and generates the package again. Examples are written to the folder examples/ and overlay.yaml of the provider. Files in upstream/ do not change.",
  completes: "providers",
  options: {},
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [id, ...others] = readArguments(SPEC, args).positionals;
  if (id === undefined || others.length > 0) throw new UsageError("Name one provider.", usageOf(SPEC));
  chosenProviders([id], listProviders(terminal.workspace));
  const { addExamples } = await import("./import/add-examples.ts");
  return await addExamples(id, terminal);
}
