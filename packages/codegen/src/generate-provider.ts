import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  DiskFolder,
  type Document,
  type Folder,
  findIncoming,
  readDocument,
  SpecError,
} from "@specwright/openapi";
import type { EmitContext, GeneratedFile } from "./emit/generated-file.ts";
import { emitPackage } from "./emit/index.ts";
import { providerRow } from "./emit/provider-row.ts";
import { admit, byPlace, type Note, noteOf } from "./gate/index.ts";
import { buildModel } from "./model/build-model.ts";
import { typeNames } from "./model/exported-types.ts";
import { operationNames } from "./model/operation-names.ts";
import { renamedSchemas } from "./model/renamed-schemas.ts";
import type { ClientModel } from "./model/types.ts";
import { yamlText } from "./print/yaml-text.ts";
import { engineVersions } from "./settings/engine-packages.ts";
import { packageFolder, specFolder } from "./settings/folders.ts";
import { providerNameProblem } from "./settings/list-providers.ts";
import { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
import { readWorkspace, WORKSPACE_FILE } from "./settings/read-workspace.ts";
import { schemaTypes } from "./types/openapi-typescript.ts";
import { typedDocument } from "./types/typed-document.ts";
import { buildValidators } from "./validate/build-validators.ts";
import { markValues } from "./values/mark-values.ts";
import { manifestVersion } from "./write/manifest-version.ts";

/** A package as it should be. */
export interface Generated {
  /** What the description and its settings mean for a client. */
  readonly model: ClientModel;
  /** Its line in the table of providers. */
  readonly row: string;
  /** The files of the package, with paths below its folder. */
  readonly files: readonly GeneratedFile[];
  /** What the client lacks of the description, and what was read in the only possible way, in the order of the file. */
  readonly notes: readonly Note[];
  /** How many operations the settings choose of the description. The model has those of them that the client has. */
  readonly operations: number;
}

export interface GenerateOptions {
  /** Whether to refuse the description for anything that its client would lack. Default: what provider.yaml says. */
  readonly strict?: boolean | undefined;
  /** The provider's folder, where it is not the one on the disk. */
  readonly folder?: Folder;
}

/**
 * Makes the package of one provider in memory. Nothing is written: `planWorkspace` and `applyChanges` do that.
 * @param workspace the folder with `specs/` and `LICENSE`, as an absolute path
 * @param id the provider's folder in `specs/`, in kebab-case
 * @throws SpecError with every place that has to be corrected: the description, its settings, a signer that is missing.
 */
export function generateProvider(workspace: string, id: string, options: GenerateOptions = {}): Generated {
  checkFolder(workspace, id);
  const { strict, folder = new DiskFolder(workspace, specFolder(workspace, id)) } = options;
  const settings = withStrict(readSettings(folder, readWorkspace(workspace)), strict);
  const given = readDocument(folder, settings.settings.document, { keepUnresolved: true });
  const { document, notes, operations } = admit(given, settings);
  const marked = markValues(document, settings.settings.values);
  const incoming = settings.settings.webhooks ? findIncoming(marked.document) : [];
  const { end } = settings.settings.events ?? {};
  const typed = typedDocument(marked.document, end, incoming);
  const model = buildModel(id, document, typed, settings, marked.document);
  checkSigners(workspace, model, settings);
  const files = emitPackage(model, {
    ...packageFacts(workspace, id),
    schemaTypes: schemaTypes(typed, typeNames(model)),
    wireTypes: model.values && schemaTypes(typedDocument(document, end), typeNames(model)),
    validators: buildValidators(document, model),
    bundledSpec: bundledText(document),
    notes,
  });
  const { collisions } = operationNames(document, settings.settings);
  return {
    model,
    row: providerRow(model),
    files,
    notes: [...notes, ...marked.notes, ...collisions.map(noteOf), ...renamedSchemas(document, model)].sort(byPlace),
    operations,
  };
}

function withStrict(loaded: LoadedSettings, strict = loaded.settings.strict ?? false): LoadedSettings {
  return { ...loaded, settings: { ...loaded.settings, strict } };
}

/** The description as the package publishes it: YAML in one file, with its examples inside. */
export function bundledText({ bundled }: Document): string {
  return yamlText(bundled);
}

function checkFolder(workspace: string, id: string): void {
  const file = specFolder(workspace, id);
  const place = { file, line: 1, col: 1 };
  const problem = providerNameProblem(workspace, id);
  if (problem) {
    const hint = "Call the folder by the provider's name in lower case, words joined by hyphens.";
    throw new SpecError([{ ...place, rule: "provider-name", message: problem, hint }]);
  }
  if (isFolder(join(workspace, file))) return;
  const hint = `Make it, or begin with: specwright new ${id}`;
  throw new SpecError([{ ...place, rule: "no-provider", message: "there is no such folder", hint }]);
}

type PackageFacts = Pick<EmitContext, "version" | "runtimeVersion" | "contractVersion" | "license" | "workspace">;

/** What a package takes from the workspace. */
function packageFacts(workspace: string, id: string): PackageFacts {
  return {
    version: manifestVersion(workspace, packageFolder(workspace, id)),
    ...engineVersions(workspace),
    license: licenseText(workspace),
    workspace: readWorkspace(workspace),
  };
}

/** Who names no license needs no text of one. */
function licenseText(workspace: string): string | undefined {
  const path = join(workspace, "LICENSE");
  if (isFile(path)) return readFileSync(path, "utf8");
  const { license = "UNLICENSED" } = readWorkspace(workspace);
  if (license === "UNLICENSED") return undefined;
  const message = `the workspace has no LICENSE, and ${WORKSPACE_FILE} says "license: ${license}"`;
  const hint = "Add the text of your license: every package gets a copy of it.";
  throw new SpecError([{ file: "LICENSE", line: 0, col: 0, rule: "no-license", message, hint }]);
}

function checkSigners(workspace: string, { id, schemes }: ClientModel, { locate }: LoadedSettings): void {
  const problems = schemes.flatMap((scheme): Diagnostic[] => {
    if (scheme.kind !== "signer") return [];
    const path = `${packageFolder(workspace, id)}/src/${scheme.module}.ts`;
    if (isFile(join(workspace, path))) return [];
    const message = `the signer "${scheme.module}" is not there`;
    const hint = `Write ${path}, which exports "signer".`;
    return [{ ...locate(["security", scheme.name]), rule: "extra-missing", message, hint }];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
