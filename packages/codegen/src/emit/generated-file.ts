import type { Note } from "../gate/index.ts";
import type { ClientModel } from "../model/types.ts";
import { SourceFile } from "../print/source-file.ts";
import type { WorkspaceSettings } from "../settings/workspace-settings.ts";
import type { SchemaTypes } from "../types/openapi-typescript.ts";
import type { Validators } from "../validate/validators.ts";

/** A file of a package: its path below the package's folder, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The inputs of a package besides the model. */
export interface EmitContext {
  /** Versions come from the packages on disk, because changesets own them. */
  readonly version: string;
  readonly runtimeVersion: string;
  readonly contractVersion: string;
  /** The text of the license; undefined where the workspace has none. */
  readonly license: string | undefined;
  /** What all packages of the workspace have in common. */
  readonly workspace: WorkspaceSettings;
  /** The types of types.ts and schema.ts. */
  readonly schemaTypes: SchemaTypes;
  /** The same with the values of the wire, if they differ. */
  readonly wireTypes?: SchemaTypes | undefined;
  /** Undefined if only the types of the package matter. Then it has no `validate`. */
  readonly validators: Validators | undefined;
  /** The bundled description as YAML. */
  readonly bundledSpec: string;
  /** Parts of the description that the client does not have. */
  readonly notes: readonly Note[];
}

/** Makes one file, or none if the model does not need it. */
export type Emitter = (model: ClientModel, context: EmitContext) => GeneratedFile | undefined;

/** The first line of a generated file. */
export function header(model: ClientModel): string {
  return `// Generated from ${model.specFile} by \`${model.home.command}\`: change the spec, then generate again.`;
}

/**
 * An empty TypeScript file with the header.
 * @param declared the names of what will be declared in it
 */
export function newSource(model: ClientModel, declared: readonly string[] = []): SourceFile {
  return new SourceFile(header(model), declared);
}

/** The entry points of the runtime: one for people, and one for each kind of generated code. */
export const RUNTIME = "@specwright/runtime";
export const CODEGEN = "@specwright/runtime/codegen-v1";
export const VALIDATE = "@specwright/runtime/validate-v1";
export const VALUES = "@specwright/runtime/values-v1";
export const WEBHOOKS = "@specwright/runtime/webhooks-v1";

/** What the tests of a package stand on. */
export const CONTRACT = "@specwright/contract";
