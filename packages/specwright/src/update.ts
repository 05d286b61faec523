// npm run update-provider -- <id> [--from <file or https address>] [--root folder]
import { parseArgs } from "node:util";
import { listProviders } from "@specwright/codegen/workspace";
import { type ProviderRequest, providerRequest } from "./import/provider-request.ts";
import { chosenProviders } from "./providers.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run update-provider -- <id> [--from <file or https address>] [--root <folder>]

Brings a new version of what an imported provider publishes, applies overlay.yaml to it, names each correction that fits
nothing any more, shows what the provider changed, and makes the package anew.
  --from   the new version; left out, the one that is there is taken, after a change of overlay.yaml
  --root   the folder that no reference of a file may lead out of, where it is not the folder of the file

It ends with 1 where a correction does not fit; the new version is there even so. It ends with 1, and changes nothing, where
no package can be made of the new version.`;

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
