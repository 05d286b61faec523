import { schemaTypes } from "@specwright/codegen/printed-types";
import {
  admit,
  buildModel,
  buildValidators,
  type ClientModel,
  type EmitContext,
  emitPackage,
  type GeneratedFile,
  markValues,
  typedDocument,
  typeNames,
  type WorkspaceSettings,
  yamlText,
} from "@specwright/codegen/stages";
import { type Document, type JsonObject, SpecError } from "@specwright/openapi";
import type { Source } from "../read/source.ts";

/** What is known of a client before any of its files is printed. */
export interface PlannedClient {
  readonly document: Document;
  /** The description as its types are printed of it. */
  readonly typed: JsonObject;
  readonly model: ClientModel;
  readonly notes: EmitContext["notes"];
  /** What the version of the workspace says of all its packages. */
  readonly workspace: WorkspaceSettings;
}

/** A client as it would be generated, in memory. */
export interface Client {
  readonly model: ClientModel;
  readonly files: readonly GeneratedFile[];
  /** Folder with the sources of the runtime that it is compiled against; the workspace's where it is left out. */
  readonly runtime?: string;
}

interface Context extends Omit<EmitContext, "schemaTypes" | "validators" | "bundledSpec" | "notes" | "workspace"> {
  /** Whether the files are wanted that no type depends on: the checks of values, the description itself. */
  readonly complete: boolean;
}

/** What a package takes from elsewhere and what no type depends on. */
const CONTEXT: Context = {
  version: "0.0.0",
  runtimeVersion: "0.0.0",
  contractVersion: "0.0.0",
  license: "",
  complete: false,
};

/** What the client of one version of a spec is made of; the refusal where none can be made of it. */
export function planClient({ id, version, settings }: Source): PlannedClient | SpecError {
  try {
    const { document, notes } = admit(version.document, settings);
    const { document: marked } = markValues(document, settings.settings.values);
    const typed = typedDocument(marked);
    const model = buildModel(id || "api", document, typed, settings, marked);
    return { document, typed, model, notes, workspace: settings.workspace };
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

/** The files of a client. */
export function printClient({ document, typed, model, ...facts }: PlannedClient, context: Context = CONTEXT): Client {
  const validators = context.complete ? buildValidators(document, model) : undefined;
  const bundledSpec = context.complete ? yamlText(document.bundled) : "";
  const types = schemaTypes(typed, typeNames(model));
  // No code is asked about the types of the wire, which `raw` alone has.
  const wireTypes = model.values && types;
  const files = emitPackage(model, { ...context, ...facts, validators, bundledSpec, schemaTypes: types, wireTypes });
  return { model, files };
}
