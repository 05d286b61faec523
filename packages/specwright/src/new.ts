// npm run new-provider -- <id> [--from <file or https address>] [--root folder]
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  commandHere,
  installHere,
  providerNameProblem,
  readWorkspace,
  specFolder,
} from "@specwright/codegen/workspace";
import { type CommandSpec, type Texts, text } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { providerRequest } from "./import/provider-request.ts";
import type { Terminal } from "./terminal.ts";
import { refusingWith, UsageError } from "./usage-error.ts";

type Options = Texts<"from" | "root">;

const OPTIONS: Options = {
  from: text("file|address", "a description in OpenAPI 3 or Swagger 2.0; an address is fetched once"),
  root: text("folder", "the folder that references of a file must stay in (default: that of the file)"),
};

export const SPEC: CommandSpec<Options> = {
  name: "new",
  arguments: "<id>",
  description:
    "Begins a provider with a small description. With --from it imports a description and all files that it refers to, and generates its package. provider.yaml gets the settings that follow from the description, each with its reason.",
  completes: "nothing",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(SPEC, args);
  const { id, from, root } = refusingWith(usageOf(SPEC), () => providerRequest(positionals, values));
  const problem = providerNameProblem(terminal.workspace, id);
  if (problem) throw new UsageError(problem, usageOf(SPEC));
  const folder = specFolder(terminal.workspace, id);
  if (existsSync(join(terminal.workspace, folder)))
    throw new UsageError(
      `${folder} already exists; nothing was changed. \`${commandHere(terminal.workspace, "update", id)}\` imports a new version.`,
    );
  if (from !== undefined) {
    const { newImported } = await import("./import/new-imported.ts");
    return await newImported(id, { from, root, folder: terminal.folder }, terminal);
  }
  const [{ blankSpec }, { writeFolder }] = await Promise.all([
    import("@specwright/import/internal"),
    import("@specwright/import"),
  ]);
  const here = (...command: [string, string]): string => commandHere(terminal.workspace, ...command);
  const files = blankSpec(id, readWorkspace(terminal.workspace));
  writeFolder(join(terminal.workspace, folder), files);
  for (const file of files.keys()) terminal.out(`wrote ${folder}/${file}`);
  terminal.out(`\nNext: ${here("generate", id)} && ${installHere(terminal.workspace)}, then ${here("check", id)}.`);
  return 0;
}
