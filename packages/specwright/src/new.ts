// npm run new-provider -- <id> [--from <file or https address>] [--root folder]
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { providerNameProblem } from "@specwright/codegen/workspace";
import { providerRequest } from "./import/provider-request.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError, wantsHelp } from "./usage-error.ts";

const USAGE = `usage: npm run new-provider -- <id> [--from <file or https address>] [--root <folder>]

Begins specs/<id> with a small description, or with the one that --from names and all files that it refers to, and makes
packages/<id> of it. Settings that follow from the description are in provider.yaml, each with its reason.
  --from   a description in OpenAPI 3 or Swagger 2.0: a file, or an address, which is fetched once
  --root   the folder that no reference of a file may lead out of, where it is not the folder of the file`;

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (wantsHelp(args)) {
    terminal.out(USAGE);
    return 0;
  }
  const { id, from, root } = readArguments(args);
  const problem = providerNameProblem(id);
  if (problem) throw new UsageError(problem, USAGE);
  if (existsSync(join(terminal.workspace, "specs", id)))
    throw new UsageError(
      `specs/${id} is there already; nothing was changed. \`npm run update-provider\` brings a new version.`,
    );
  if (from !== undefined) {
    const { newImported } = await import("./import/new-imported.ts");
    return await newImported(id, { from, root, folder: terminal.folder }, terminal);
  }
  const { blankSpec, writeFolder } = await import("@specwright/import");
  const files = blankSpec(id);
  writeFolder(join(terminal.workspace, "specs", id), files);
  for (const file of files.keys()) terminal.out(`wrote specs/${id}/${file}`);
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
