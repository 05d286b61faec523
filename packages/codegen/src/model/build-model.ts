import { type Document, type JsonObject, membersOf, textOf } from "@specwright/openapi/internal";
import { packageName, packagesFolder, specsFolder } from "../settings/layout.ts";
import { mockOptions } from "../settings/mock-options.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { ProviderSettings } from "../settings/settings.ts";
import type { WorkspaceSettings } from "../settings/workspace-settings.ts";
import { RuleTable } from "../values/rule-table.ts";
import { schemaNames, withFreeTypes } from "./exported-types.ts";
import { clientVariable, pascalCase } from "./names.ts";
import { operationModels } from "./operations.ts";
import { quickstartModel } from "./quickstart.ts";
import { securedOperations } from "./requirements.ts";
import { securityModel } from "./security.ts";
import { basePathOf, serverModels } from "./servers.ts";
import type { ClientModel, HomeModel, SchemeModel } from "./types.ts";
import { valuesModel, withValues } from "./values.ts";
import { webhooksModel } from "./webhooks.ts";

/**
 * Everything that the emitters need to know about a description and its settings.
 * @param id the provider's folder in `specs/`
 * @param typed the document whose types schema.ts holds, as `typedDocument` makes it
 * @param marked the document whose formats say which of them are a type of their own, as `markValues` makes it
 * @throws SpecError if names collide, or if a setting names something that the description does not have.
 */
export function buildModel(
  id: string,
  document: Document,
  typed: JsonObject,
  loaded: LoadedSettings,
  marked: Document = document,
): ClientModel {
  const { settings } = loaded;
  const named = names(id, document, settings);
  const { schemes, credentials } = securityModel(id, document, loaded);
  const found = withFreeTypes(typed, operationModels(document, typed, loaded), named.pascal);
  const secured = securedOperations(document, found, schemes, settings);
  const table = new RuleTable(marked);
  const isMarked = marked !== document;
  const end = settings.events?.end;
  const operations = isMarked ? withValues(marked, table, secured.operations, end) : secured.operations;
  const webhooks = webhooksModel(marked, typed, table, loaded);
  return {
    ...named,
    homepage: settings.homepage,
    imported: settings.imported !== undefined,
    specFile: document.file,
    home: homeModel(id, loaded.workspace),
    servers: serverModels(document, loaded),
    basePath: basePathOf(document),
    credentials,
    schemes,
    envelope: settings.envelope,
    mock: mockOptions(settings),
    security: secured.security,
    operations,
    values: isMarked ? valuesModel(marked, table, settings.values) : undefined,
    webhooks,
    schemas: schemaNames(typed, operations, named.pascal),
    extras: signers(schemes),
    quickstart: quickstartModel(operations, loaded),
  };
}

function homeModel(id: string, workspace: WorkspaceSettings): HomeModel {
  return {
    packageName: packageName(id, workspace),
    packageFolder: `${packagesFolder(workspace)}/${id}`,
    specFolder: `${specsFolder(workspace)}/${id}`,
    command: "npm run generate",
  };
}

type Names = Pick<ClientModel, "id" | "name" | "pascal" | "camel" | "title" | "description" | "apiVersion">;

function names(id: string, document: Document, settings: ProviderSettings): Names {
  const info = membersOf(document.inlined.info);
  const name = settings.name ?? pascalCase(id);
  const title = textOf(info.title) || name;
  return {
    id,
    name,
    pascal: pascalName(name, id),
    camel: clientVariable(id),
    title,
    description: settings.description ?? `Typed client for ${title}.`,
    apiVersion: textOf(info.version),
  };
}

/** A display name without lower-case letters, such as "IBM", says nothing about words: then the id does. */
function pascalName(name: string, id: string): string {
  if (/[a-z]/.test(name)) return pascalCase(name);
  return pascalCase(id);
}

function signers(schemes: readonly SchemeModel[]): string[] {
  const modules = schemes.filter((scheme) => scheme.kind === "signer").map((scheme) => scheme.module);
  return [...new Set(modules)];
}
