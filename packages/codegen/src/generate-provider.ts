import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, DiskFolder, type Document, readDocument, SpecError } from "@specwright/openapi";
import { stringify } from "yaml";
import type { GeneratedFile } from "./emit/generated-file.ts";
import { emitPackage } from "./emit/index.ts";
import { gate } from "./gate/index.ts";
import { buildModel } from "./model/build-model.ts";
import type { ClientModel } from "./model/types.ts";
import { providerNameProblem } from "./settings/list-providers.ts";
import { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
import { schemaTypes } from "./types/openapi-typescript.ts";
import { typedDocument } from "./types/typed-document.ts";
import { foreignStatement } from "./types/types-only.ts";
import { buildValidators } from "./validate/build-validators.ts";

/** A package as it should be. */
export interface Generated {
  readonly model: ClientModel;
  readonly files: readonly GeneratedFile[];
}

/**
 * One provider from its spec to the text of its package: load, lint, types, model, validate, emit. Reads, and does not write.
 * @throws SpecError with every place that has to be mended.
 */
export function generateProvider(workspace: string, id: string): Generated {
  const problem = providerNameProblem(id);
  if (problem) {
    const hint = "Call the folder by the provider's name in lower case, words joined by hyphens.";
    throw new SpecError([{ file: `specs/${id}`, line: 1, col: 1, rule: "provider-name", message: problem, hint }]);
  }
  const folder = new DiskFolder(workspace, `specs/${id}`);
  const settings = readSettings(folder);
  const document = readDocument(folder, settings.settings.document);
  gate(document);
  const typed = typedDocument(document);
  const model = buildModel(id, document, typed, settings);
  checkExtras(workspace, model, settings);
  const types = schemaTypes(typed);
  const foreign = foreignStatement(types);
  if (foreign)
    throw new Error(`${document.file}: the types of this description came out with ${foreign}; nothing was written`);
  const files = emitPackage(model, {
    version: manifestVersion(workspace, `packages/${id}`),
    runtimeVersion: manifestVersion(workspace, "packages/runtime"),
    contractVersion: manifestVersion(workspace, "packages/contract"),
    license: readFileSync(join(workspace, "LICENSE"), "utf8"),
    schemaTypes: types,
    validators: buildValidators(document, model),
    bundledSpec: bundledText(document),
  });
  return { model, files };
}

/** The description as the package publishes it: one file, examples and all. */
export function bundledText({ bundled }: Document): string {
  return stringify(bundled, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** The version that a package has; a new one begins at 0.0.0, so that its first changeset makes it 0.1.0. */
function manifestVersion(workspace: string, folder: string): string {
  const path = join(workspace, folder, "package.json");
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return "0.0.0";
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
}

function checkExtras(workspace: string, { id, schemes }: ClientModel, { locate }: LoadedSettings): void {
  const problems = schemes.flatMap((scheme): Diagnostic[] => {
    if (scheme.kind !== "signer") return [];
    const path = `packages/${id}/src/${scheme.module}.ts`;
    if (statSync(join(workspace, path), { throwIfNoEntry: false })) return [];
    const message = `the signer "${scheme.module}" is not there`;
    return [
      {
        ...locate(["security", scheme.name]),
        rule: "extra-missing",
        message,
        hint: `Write ${path}, which exports "signer".`,
      },
    ];
  });
  if (problems.length > 0) throw new SpecError(problems);
}
