// specwright init [folder] [--scope @acme] [--from file…]
import { resolve } from "node:path";
import { scopeProblem } from "@specwright/codegen/workspace";
import { type CommandSpec, type Lists, list, type Texts, text } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { makeWorkspace } from "./init/make-workspace.ts";
import { nextSteps } from "./init/next-steps.ts";
import { findManager } from "./init/package-manager/find.ts";
import { installedIn } from "./init/package-manager/installed-version.ts";
import { drafted } from "./init/place.ts";
import { refuseOtherScope, refuseTaken } from "./init/refusals.ts";
import { repositoryOf } from "./init/repository.ts";
import { firstProviders } from "./init/sources.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

type Options = Texts<"scope"> & Lists<"from">;

const OPTIONS: Options = {
  scope: text("@acme", "the scope of the packages on npm (default: none)"),
  from: list("file|folder|address", "a description to import, or a folder with several. May be given several times"),
};

export const SPEC: CommandSpec<Options> = {
  name: "init",
  arguments: "[folder]",
  description:
    "Makes a workspace in a folder: specs, packages, scripts, workflows, and a provider for each description, or a small one. In a repository that exists it adds what is missing, also to package.json, .gitignore, turbo.json and pnpm-workspace.yaml, and says what it kept and what you have to do.",
  completes: "files",
  options: OPTIONS,
};

export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = readArguments(SPEC, args);
  if (positionals.length > 1) throw new UsageError("Name one folder.", usageOf(SPEC));
  const { scope } = values;
  const problem = scope === undefined ? undefined : scopeProblem(scope);
  if (problem !== undefined) throw new UsageError(problem, usageOf(SPEC));
  const folder = resolve(terminal.folder, positionals[0] ?? ".");
  refuseOtherScope(folder, scope);
  const providers = firstProviders(values.from, { files: terminal.folder, workspace: folder });
  refuseTaken(folder, providers, values.from.length > 0);
  const shown = positionals[0] ?? "";
  const found = findManager(folder, shown, installedIn(terminal.env));
  const make = (draft: string) => makeWorkspace({ folder, shown, draft, scope, providers, found }, terminal);
  const { failed, ...made } = await drafted(folder, make);
  const isInRepository = repositoryOf(folder).root !== undefined;
  terminal.out(nextSteps({ named: positionals[0], isInRepository, manager: found.manager, ...made }));
  return failed ? 1 : 0;
}
