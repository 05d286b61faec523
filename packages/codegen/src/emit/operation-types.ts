import { choicesOf, representationsOf, successesOf } from "../model/representations.ts";
import type { ClientModel, MediaModel, OperationModel, ResponseModel } from "../model/types.ts";
import { indexed } from "../print/identifier.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";
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

/** `type UpdateSessionResult = Success<200, …> | Failure<404, …> | Unexpected`. */
export function resultType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const variants = operation.responses.flatMap((response) => resultVariants(file, model, operation, response));
  const all = [...variants, file.name(importType("Unexpected", CODEGEN))];
  return `export type ${operation.pascal}Result =\n${all.map((variant) => `  | ${variant}`).join("\n")};`;
}

function resultVariants(
  file: SourceFile,
  model: ClientModel,
  operation: OperationModel,
  response: ResponseModel,
): string[] {
  const body = union(bodyTypes(file, model, operation, response), "undefined");
  const failed = union(bodyTypes(file, model, operation, response, failedTypes), "undefined");
  if (response.status === "default") return defaultVariants(file, operation, response, { body, failed });
  const status = statusType(file, operation, response.status);
  if (isSuccess(response)) return [outcome(file, "Success", status, body)];
  return [outcome(file, "Failure", status, failureBody(operation, response, failed))];
}

/** `default` stands for every failure without a response of its own, and for success if no success is documented. */
function defaultVariants(
  file: SourceFile,
  operation: OperationModel,
  response: ResponseModel,
  { body, failed }: { readonly body: string; readonly failed: string },
): string[] {
  const documented = operation.responses.map(({ status }) => status).filter((status) => status !== "default");
  const failing = ["3XX", "4XX", "5XX"].filter((range) => !documented.includes(range));
  const variants: string[] = [];
  if (!operation.responses.some(isSuccess))
    variants.push(outcome(file, "Success", rest(file, ["2XX"], documented), body));
  if (failing.length === 0) return variants;
  const error = failureBody(operation, response, failed);
  return [...variants, outcome(file, "Failure", rest(file, failing, documented), error)];
}

/** A failure that is described without a body keeps the body that comes. Some failures never have one. */
function failureBody({ method }: OperationModel, { status, variants }: ResponseModel, body: string): string {
  if (variants.length > 0 || status === "304" || method === "HEAD") return body;
  return "unknown";
}

function outcome(file: SourceFile, kind: "Success" | "Failure", status: string, body: string): string {
  return `${file.name(importType(kind, CODEGEN))}<${status}, ${body}>`;
}

/** A status as a literal. A range is the union of its statuses, except those that have a response of their own. */
function statusType(file: SourceFile, { responses }: OperationModel, status: string): string {
  if (!status.endsWith("XX")) return status;
  const documented = responses.map((response) => response.status);
  return rest(file, [status], documented);
}

function rest(file: SourceFile, ranges: readonly string[], documented: readonly string[]): string {
  const all = ranges.map((range) => file.name(importType(`Status${range}`, CODEGEN))).join(" | ");
  const own = documented.filter((status) => ranges.some((range) => status !== range && status[0] === range[0]));
  if (own.length === 0) return all;
  return `${file.global("Exclude")}<${all}, ${own.join(" | ")}>`;
}

function bodyTypes(
  file: SourceFile,
  model: ClientModel,
  { method }: OperationModel,
  { variants }: ResponseModel,
  typesOf: (file: SourceFile, model: ClientModel, media: MediaModel) => string | string[] = receivedType,
): string[] {
  if (variants.length === 0 || method === "HEAD") return ["undefined"];
  return variants.flatMap((variant) => typesOf(file, model, variant));
}

function union(types: readonly string[], none: string): string {
  return [...new Set(types)].join(" | ") || none;
}

function isSuccess({ status }: ResponseModel): boolean {
  return status.startsWith("2");
}
