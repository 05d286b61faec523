// npm run update-provider -- <id> [--from <file or https address>] [--root folder]
import { listProviders } from "@specwright/codegen/workspace";
import { type CommandSpec, type Texts, text } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { providerRequest } from "./import/provider-request.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { refusingWith } from "./usage-error.ts";

type Options = Texts<"from" | "root">;

const OPTIONS: Options = {
  from: text("file|address", "the new version (default: the one that is there, to apply a changed overlay.yaml)"),
  root: text("folder", "the folder that references of a file must stay in (default: that of the file)"),
};

export const SPEC: CommandSpec<Options> = {
  name: "update",
  arguments: "<provider>",
  description:
    "Imports a new version of a provider's description, applies overlay.yaml to it, and generates the package again. It lists the corrections that no longer fit, and what the provider changed. Ends with 1 if a correction does not fit; the new version is written anyway. Ends with 1 and changes nothing if no package can be generated from the new version.",
  completes: "providers",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(SPEC, args);
  const { id, from, root } = refusingWith(usageOf(SPEC), () => providerRequest(positionals, values));
  chosenProviders([id], listProviders(terminal.workspace));
  const { updateImported } = await import("./import/update-imported.ts");
  return await updateImported(id, from === undefined ? undefined : { from, root, folder: terminal.folder }, terminal);
}
