// npm run new-provider -- <id> [--from <file or https address>] [--root folder]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { providerNameProblem, readWorkspace, specFolder } from "@specwright/codegen/workspace";
import { providerRequest } from "./import/provider-request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run new-provider -- <id> [--from <file or https address>] [--root <folder>]

Creates specs/<id> with a small description. With --from it imports a description and all files that it refers to, and
generates packages/<id>. provider.yaml gets the settings that follow from the description, each with its reason.
  --from   a description in OpenAPI 3 or Swagger 2.0: a file, or an address, which is fetched once
  --root   the folder that references of a file must stay in (default: the folder of the file)`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { id, from, root } = readArguments(args);
  const problem = providerNameProblem(terminal.workspace, id);
  if (problem) throw new UsageError(problem, USAGE);
  const folder = specFolder(terminal.workspace, id);
  if (existsSync(join(terminal.workspace, folder)))
    throw new UsageError(
      `${folder} already exists; nothing was changed. \`npm run update-provider\` imports a new version.`,
    );
  if (from !== undefined) {
    const { newImported } = await import("./import/new-imported.ts");
    return await newImported(id, { from, root, folder: terminal.folder }, terminal);
  }
  const { blankSpec, writeFolder } = await import("@specwright/import");
  const files = blankSpec(id, readWorkspace(terminal.workspace));
  writeFolder(join(terminal.workspace, folder), files);
  for (const file of files.keys()) terminal.out(`wrote ${folder}/${file}`);
  terminal.out(`\nNext: npm run generate -- ${id} && npm install, then npm run check -- ${id}.`);
  return 0;
}

const OPTIONS = { from: { type: "string" }, root: { type: "string" } } as const;

function readArguments(args: readonly string[]): ReturnType<typeof providerRequest> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return providerRequest(positionals, values);
  } catch (error) {
    throw new UsageError((error as Error).message, USAGE);
  }
}
