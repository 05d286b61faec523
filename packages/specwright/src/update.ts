// npm run update-provider -- <id> [--from <file or https address>] [--root folder]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { type ProviderRequest, providerRequest } from "./import/provider-request.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run update-provider -- <id> [--from <file or https address>] [--root <folder>]

Imports a new version of a provider's description, applies overlay.yaml to it, and generates the package again. It lists
the corrections that no longer fit, and what the provider changed.
  --from   the new version (default: the version that is there, to apply a changed overlay.yaml)
  --root   the folder that references of a file must stay in (default: the folder of the file)

Ends with 1 if a correction does not fit; the new version is written anyway. Ends with 1 and changes nothing if no package
can be generated from the new version.`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { id, from, root } = readArguments(args);
  chosenProviders([id], listProviders(terminal.workspace));
  const { updateImported } = await import("./import/update-imported.ts");
  return await updateImported(id, from === undefined ? undefined : { from, root, folder: terminal.folder }, terminal);
}

const OPTIONS = { from: { type: "string" }, root: { type: "string" } } as const;

function readArguments(args: readonly string[]): ProviderRequest {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return providerRequest(positionals, values);
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
