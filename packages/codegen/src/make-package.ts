import { statSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  type Document,
  type Folder,
  findIncoming,
  readDocument,
  SpecError,
} from "@specwright/openapi/internal";
import type { GeneratedFile } from "./emit/generated-file.ts";
import { emitPackage } from "./emit/index.ts";
import { providerRow } from "./emit/provider-row.ts";
import { admit, byPlace, type Note, noteOf } from "./gate/index.ts";
import { buildModel } from "./model/build-model.ts";
import { typeNames } from "./model/exported-types.ts";
import { operationNames } from "./model/operation-names.ts";
import { renamedSchemas } from "./model/renamed-schemas.ts";
import type { ClientModel, HomeModel } from "./model/types.ts";
import type { PackageFacts } from "./package-facts.ts";
import { yamlText } from "./print/yaml-text.ts";
import type { LoadedSettings } from "./settings/read-settings.ts";
import { schemaTypes } from "./types/openapi-typescript.ts";
import { typedDocument } from "./types/typed-document.ts";
import { buildValidators } from "./validate/build-validators.ts";
import { markValues } from "./values/mark-values.ts";

/** A package as it should be. */
export interface Generated {
  /**
   * What the description and its settings mean for a client.
   * @internal it may change with every version
   */
  readonly model: ClientModel;
  /** Its line in the table of providers of a workspace's README, in Markdown. */
  readonly row: string;
  /** The files of the package, with paths below its folder. */
  readonly files: readonly GeneratedFile[];
  /** What the client lacks of the description, and what was read in the only possible way, in the order of the file. */
  readonly notes: readonly Note[];
  /** How many operations the settings choose of the description. The model has those of them that the client has. */
  readonly operations: number;
}

/** What a package is made of. */
export interface Origin {
  readonly id: string;
  /** The folder of the description. */
  readonly folder: Folder;
  readonly settings: LoadedSettings;
  /** Whether to refuse the description for anything that its client would lack. Default: what the settings say. */
  readonly strict: boolean | undefined;
  /** The folder from which the package's own is seen. */
  readonly root: string;
  /** Where the package comes from, if not from a workspace. */
  readonly home?: HomeModel;
  readonly facts: PackageFacts;
}

/** Makes a package in memory: the stages of generation, one after another. */
export function makePackage({ id, folder, root, facts, home, ...origin }: Origin): Generated {
  const settings = withStrict(origin.settings, origin.strict);
  const given = readDocument(folder, settings.settings.document, { keepUnresolved: true });
  const { document, notes, operations } = admit(given, settings);
  const marked = markValues(document, settings.settings.values);
  const incoming = settings.settings.webhooks ? findIncoming(marked.document) : [];
  const { end } = settings.settings.events ?? {};
  const typed = typedDocument(marked.document, end, incoming);
  const built = buildModel(id, document, typed, settings, marked.document);
  const model = home === undefined ? built : { ...built, home };
  checkSigners(root, model, settings);
  const files = emitPackage(model, {
    ...facts,
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

function checkSigners(root: string, { home, schemes }: ClientModel, { locate }: LoadedSettings): void {
  const problems = schemes.flatMap((scheme): Diagnostic[] => {
    if (scheme.kind !== "signer") return [];
    const path = `${home.packageFolder}/src/${scheme.module}.ts`;
    if (isFile(join(root, path))) return [];
    const message = `the signer "${scheme.module}" is not there`;
    const hint = `Write ${path}, which exports "signer".`;
    return [{ ...locate(["security", scheme.name]), rule: "extra-missing", message, hint }];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
