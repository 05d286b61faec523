import { choicesOf, representationsOf, successesOf } from "../model/representations.ts";
import type { ClientModel, MediaModel, OperationModel, ResponseModel } from "../model/types.ts";
import { indexed } from "../print/identifier.ts";
import type { SourceFile } from "../print/source-file.ts";
import { failedTypes, receivedType } from "./type-name.ts";

/** `type UpdateSessionData = …`: the union of what the documented successes hold. */
export function dataType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const bodies = successesOf(operation).flatMap((response) => bodyTypes(file, model, operation, response));
  return `export type ${operation.pascal}Data = ${union(bodies, "undefined")};`;
}

/** `interface GetReportMedia { "text/csv": string; … }`: the data of the successes by the media type that is asked for. */
export function mediaType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const members = choicesOf(operation).map((choice) => {
    const types = successesOf(operation).flatMap((response) => {
      const own = representationsOf(response).filter((media) => media.mediaType === choice);
      if (own.length === 0) return bodyTypes(file, model, operation, response);
      return own.map((media) => receivedType(file, model, media));
    });
    return `  ${JSON.stringify(choice)}: ${union(types, "undefined")};\n`;
  });
  return `export interface ${operation.pascal}Media {\n${members.join("")}}`;
}

/** `type ListSessionsItem = …`: one item of a page. */
export function itemType(file: SourceFile, { pascal, pagination }: OperationModel): string {
  const keys = (pagination?.items ?? "").split(".").filter(Boolean);
  const list = keys.reduce((type, key) => `${file.global("NonNullable")}<${type}${indexed([key])}>`, `${pascal}Data`);
  return `export type ${pascal}Item = ${list}[number];`;
}

/** `type UpdateSessionErrorBody = …`: the union of the documented failures. */
export function errorBodyType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const failures = operation.responses.filter((response) => !isSuccess(response) && response.status !== "default");
  const fallback = operation.responses.filter(({ status }) => status === "default");
  const all = [...failures, ...fallback];
  const bodies = all.flatMap((response) => bodyTypes(file, model, operation, response, failedTypes));
  return `export type ${operation.pascal}ErrorBody = ${union(bodies, "unknown")};`;
}

/** What the bodies of a response are; one without a body is `undefined`. */
export function bodyTypes(
  file: SourceFile,
  model: ClientModel,
  { method }: OperationModel,
  { variants }: ResponseModel,
  typesOf: (file: SourceFile, model: ClientModel, media: MediaModel) => string | string[] = receivedType,
): string[] {
  if (variants.length === 0 || method === "HEAD") return ["undefined"];
  return variants.flatMap((variant) => typesOf(file, model, variant));
}

export function union(types: readonly string[], none: string): string {
  return [...new Set(types)].join(" | ") || none;
}

export function isSuccess({ status }: ResponseModel): boolean {
  return status.startsWith("2");
}
