import { bundledText } from "@specwright/codegen";
import {
  admit,
  buildModel,
  buildValidators,
  type ClientModel,
  type EmitContext,
  emitPackage,
  type GeneratedFile,
  schemaTypes,
  typedDocument,
  typeNames,
} from "@specwright/codegen/stages";
import { SpecError } from "@specwright/openapi";
import type { Source } from "../read/source.ts";

/** A client as it would be generated, in memory. */
export interface Client {
  readonly model: ClientModel;
  readonly files: readonly GeneratedFile[];
  /** Folder with the sources of the runtime that it is compiled against; the workspace's where it is left out. */
  readonly runtime?: string;
}

interface Context extends Omit<EmitContext, "schemaTypes" | "validators" | "bundledSpec" | "notes"> {
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

/** The client of one version of a spec; the refusal where no client can be made of it. */
export function generateClient({ id, version, settings }: Source, context: Context = CONTEXT): Client | SpecError {
  try {
    const { document, notes } = admit(version.document, settings);
    const typed = typedDocument(document);
    const model = buildModel(id || "api", document, typed, settings);
    const validators = context.complete ? buildValidators(document, model) : undefined;
    const bundledSpec = context.complete ? bundledText(document) : "";
    const types = schemaTypes(typed, typeNames(model));
    const files = emitPackage(model, { ...context, validators, bundledSpec, notes, schemaTypes: types });
    return { model, files };
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}
