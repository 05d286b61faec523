import type { ClientModel } from "../model/types.ts";
import { SourceFile } from "../print/source-file.ts";
import type { Validators } from "../validate/validators.ts";

/** A file of a package: its path below the package's folder, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** What is not in the spec and yet in the package: taken from the package on disk, so that changesets own it. */
export interface EmitContext {
  readonly version: string;
  readonly runtimeVersion: string;
  readonly contractVersion: string;
  readonly license: string;
  /** Text of schema.ts. */
  readonly schemaTypes: string;
  /** What values are checked against; left out where only the types of the package matter. */
  readonly validators: Validators | undefined;
  /** The bundled description as YAML. */
  readonly bundledSpec: string;
}

/** One artefact, or none where the model gives no cause for it. */
export type Emitter = (model: ClientModel, context: EmitContext) => GeneratedFile | undefined;

export function header(model: ClientModel): string {
  return `// Generated from ${model.specFile} by \`npm run generate\`: change the spec, then generate again.`;
}

export function newSource(model: ClientModel): SourceFile {
  return new SourceFile(header(model));
}

export const RUNTIME = "@specwright/runtime";
export const CODEGEN = "@specwright/runtime/codegen-v1";
export const VALIDATE = "@specwright/runtime/validate-v1";

export function packageName(model: ClientModel): string {
  return `@specwright/${model.id}`;
}
