// specwright init [folder] [--scope @acme] [--from file…]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  packagesFolder,
  readWorkspace,
  scopeProblem,
  scriptCall,
  specFolder,
  specsFolder,
} from "@specwright/codegen/workspace";
import { type CommandSpec, type Lists, list, type Texts, text } from "./command-line/command-spec.ts";
import { readArguments, usageOf } from "./command-line/commander.ts";
import { type FoundManager, findManager } from "./init/package-manager/find.ts";
import { inItsWords, leftOut } from "./init/package-manager/in-its-words.ts";
import { installedIn } from "./init/package-manager/installed-version.ts";
import { workspaceFiles } from "./init/package-manager/workspace-files.ts";
import { drafted, isEmpty } from "./init/place.ts";
import { type FirstProvider, firstProviders } from "./init/sources.ts";
import { templateFiles } from "./init/template.ts";
import { ownVersion } from "./own-version.ts";
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
    "Makes a workspace in a folder: specs, packages, scripts, workflows, and a provider for each description, or a small one. In a repository that exists it adds what is missing, and changes no file but package.json, and pnpm-workspace.yaml of pnpm.",
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
  const isNew = isEmpty(folder);
  const providers = firstProviders(values.from, { files: terminal.folder, workspace: folder });
  refuseTaken(folder, providers, values.from.length > 0);
  const shown = positionals[0] ?? "";
  const found = findManager(folder, shown, installedIn(terminal.env));
  const failed = await drafted(folder, (draft) =>
    made({ folder, shown, draft, scope, providers, isNew, found }, terminal),
  );
  terminal.out(nextSteps(positionals[0], existsSync(join(folder, ".git")), found));
  return failed ? 1 : 0;
}

/** @throws UsageError where a provider would take the place of what is there. */
function refuseTaken(folder: string, providers: readonly FirstProvider[], isNamed: boolean): void {
  const workspace = readWorkspace(folder);
  const specs = specsFolder(workspace);
  if (existsSync(join(folder, specs))) {
    if (!isNamed) return;
    throw new UsageError(`${specs}/ is there already. Import a description with: specwright new <id> --from <file>`);
  }
  const taken = providers.find(({ id }) => existsSync(join(folder, packagesFolder(workspace), id)));
  if (taken !== undefined)
    throw new UsageError(`${packagesFolder(workspace)}/${taken.id} is there already; nothing was changed.`);
}

interface Request {
  readonly folder: string;
  /** The folder, as messages name it. */
  readonly shown: string;
  /** The folder in which files are made first. */
  readonly draft: string;
  readonly scope: string | undefined;
  readonly providers: readonly FirstProvider[];
  readonly isNew: boolean;
  readonly found: FoundManager;
}

/** @returns whether the package of a provider could not be made */
async function made(request: Request, terminal: Terminal): Promise<boolean> {
  const { folder, shown, draft, scope, providers, isNew, found } = request;
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-");
  for (const [path, content] of inItsWords(found.manager, templateFiles({ name, scope }))) {
    if (existsSync(join(folder, path))) terminal.out(`kept ${path}`);
    else write(join(draft, path), content);
  }
  const own = join(folder, "specwright.yaml");
  if (existsSync(own)) write(join(draft, "specwright.yaml"), readFileSync(own, "utf8"));
  const packages = packagesFolder(readWorkspace(draft));
  const wanted = { name, packages, specwright: ownVersion(), shown };
  for (const [path, content] of workspaceFiles(folder, wanted, found)) write(join(draft, path), content);
  for (const [path, why] of leftOut(found.manager)) terminal.out(`left out ${path}: ${why}`);
  if (!isNew && existsSync(join(folder, specsFolder(readWorkspace(draft))))) return false;
  const workspace = { ...terminal, workspace: draft };
  let failed = false;
  for (const provider of providers) failed = (await begun(provider, workspace)) !== 0 || failed;
  return failed;
}

async function begun({ id, from, root }: FirstProvider, terminal: Terminal): Promise<number> {
  if (from !== undefined) {
    const { newImported } = await import("./import/new-imported.ts");
    const { addExamples } = await import("./import/add-examples.ts");
    const code = await newImported(id, { from, root, folder: terminal.folder }, terminal, false);
    return code === 0 ? await addExamples(id, terminal, false) : code;
  }
  const [{ blankSpec }, { writeFolder }] = await Promise.all([
    import("@specwright/import/internal"),
    import("@specwright/import"),
  ]);
  const { run: generate } = await import("./generate.ts");
  writeFolder(
    join(terminal.workspace, specFolder(terminal.workspace, id)),
    blankSpec(id, readWorkspace(terminal.workspace)),
  );
  return await generate([id], terminal, false);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function nextSteps(folder: string | undefined, isRepository: boolean, { manager }: FoundManager): string {
  const steps = [
    ...(folder !== undefined && folder !== "." ? [`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`] : []),
    ...(isRepository ? [] : ["git init"]),
    manager.install,
    `${scriptCall(manager.name, "start")}    the first call of each provider, against its mock`,
    `${scriptCall(manager.name, "test")}     lint, types and contract`,
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}`).join("\n")}`;
}
