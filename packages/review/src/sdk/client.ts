import {
  buildModel,
  buildValidators,
  type ClientModel,
  type EmitContext,
  emitPackage,
  type GeneratedFile,
  gate,
  schemaTypes,
  typedDocument,
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

interface Context extends Omit<EmitContext, "schemaTypes" | "validators"> {
  /** Whether the files that check values are wanted; no type depends on them. */
  readonly validators: boolean;
}

/** What a package takes from elsewhere and what no type depends on. */
const CONTEXT: Context = {
  version: "0.0.0",
  runtimeVersion: "0.0.0",
  contractVersion: "0.0.0",
  license: "",
  bundledSpec: "",
  validators: false,
};

/** The client of one version of a spec; the refusal where no client can be made of it. */
export function generateClient({ id, version, settings }: Source, context: Context = CONTEXT): Client | SpecError {
  try {
    const { document } = version;
    gate(document);
    const typed = typedDocument(document);
    const model = buildModel(id || "api", document, typed, settings);
    const validators = context.validators ? buildValidators(document, model) : undefined;
    const files = emitPackage(model, { ...context, validators, schemaTypes: schemaTypes(typed) });
    return { model, files };
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}
