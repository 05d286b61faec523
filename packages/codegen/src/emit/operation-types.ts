import type { ClientModel, OperationModel, Place, ResponseModel } from "../model/types.ts";
import { indexed } from "../print/identifier.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";
import { receivedType, sentType } from "./type-name.ts";

const WIRE_PLACE: { readonly [place in Place]: string } = {
  path: "path",
  query: "query",
  headers: "header",
  cookies: "cookie",
};
const PLACE_DOCS: { readonly [place in Place]: string } = {
  path: "Values of the path template.",
  query: "Query parameters.",
  headers: "Header parameters.",
  cookies: "Cookie parameters; browsers do not let a page set them.",
};

/** Whether a call needs an input at all. */
export function needsInput({ parameters, body }: OperationModel): boolean {
  return parameters.some(({ required }) => required) || body?.required === true;
}

/** `interface UpdateSessionInput { … }`, or a union of shapes where the body has several media types. */
export function inputType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const variants = operation.body?.variants ?? [];
  const name = `${operation.pascal}Input`;
  const members = placeMembers(file, operation);
  if (variants.length < 2) {
    const [only] = variants;
    const body = only
      ? [member("The request body.", "body", operation.body?.required === true, sentType(file, model, only))]
      : [];
    const all = [...members, ...body];
    return all.length === 0
      ? `export type ${name} = Record<string, never>;`
      : `export interface ${name} {\n${all.join("")}}`;
  }
  const shapes = variants.map((variant, index) => {
    const contentType = member(
      "Which form the body takes on the wire.",
      "contentType",
      index > 0,
      JSON.stringify(variant.mediaType),
    );
    const body = member(
      "The request body.",
      "body",
      operation.body?.required === true || index > 0,
      sentType(file, model, variant),
    );
    return `  | {\n${[...members, contentType, body].join("").replaceAll(/^/gm, "    ").trimEnd()}\n    }`;
  });
  return `export type ${name} =\n${shapes.join("\n")};`;
}

function placeMembers(file: SourceFile, operation: OperationModel): string[] {
  return (Object.keys(WIRE_PLACE) as Place[]).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.place === place);
    if (parameters.length === 0) return [];
    const required = parameters.some((parameter) => parameter.required);
    const base = `${file.name(importType("operations", "./schema.ts"))}${indexed([operation.id, "parameters", WIRE_PLACE[place]])}`;
    return [member(PLACE_DOCS[place], place, required, required ? base : `NonNullable<${base}>`)];
  });
}

function member(docs: string, name: string, required: boolean, type: string): string {
  return `  /** ${docs} */\n  ${name}${required ? "" : "?"}: ${type};\n`;
}

/** `type UpdateSessionData = …`: the union of what the documented successes hold. */
export function dataType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  return `export type ${operation.pascal}Data = ${union(
    successes(operation).flatMap((response) => bodyTypes(file, model, response)),
    "undefined",
  )};`;
}

/** `type ListSessionsItem = …`: what the pages are made of. */
export function itemType({ pascal, pagination }: OperationModel): string {
  const keys = pagination?.items ? pagination.items.split(".") : [];
  const list = keys.reduce((type, key) => `NonNullable<${type}${indexed([key])}>`, `${pascal}Data`);
  return `export type ${pascal}Item = ${list}[number];`;
}

/** `type UpdateSessionErrorBody = …`: the union of the documented failures. */
export function errorBodyType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const failures = operation.responses.filter((response) => !isSuccess(response) && response.status !== "default");
  const fallback = operation.responses.filter(({ status }) => status === "default");
  return `export type ${operation.pascal}ErrorBody = ${union(
    [...failures, ...fallback].flatMap((response) => bodyTypes(file, model, response)),
    "unknown",
  )};`;
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
  const body = union(bodyTypes(file, model, response), "undefined");
  const success = file.name.bind(file, importType("Success", CODEGEN));
  const failure = file.name.bind(file, importType("Failure", CODEGEN));
  if (response.status !== "default") {
    return [`${isSuccess(response) ? success() : failure()}<${statusType(file, operation, response.status)}, ${body}>`];
  }
  const documented = operation.responses.map(({ status }) => status).filter((status) => status !== "default");
  const failing = ["3XX", "4XX", "5XX"].filter((range) => !documented.includes(range));
  const failed = failing.length > 0 ? [`${failure()}<${rest(file, failing, documented)}, ${body}>`] : [];
  return hasSuccess(operation) ? failed : [`${success()}<${rest(file, ["2XX"], documented)}, ${body}>`, ...failed];
}

/** A status as a literal; a range as its literals without those that have a response of their own. */
function statusType(file: SourceFile, { responses }: OperationModel, status: string): string {
  return status.endsWith("XX")
    ? rest(
        file,
        [status],
        responses.map((response) => response.status),
      )
    : status;
}

function rest(file: SourceFile, ranges: readonly string[], documented: readonly string[]): string {
  const all = ranges.map((range) => file.name(importType(`Status${range}`, CODEGEN))).join(" | ");
  const own = documented.filter((status) => ranges.some((range) => status !== range && status[0] === range[0]));
  return own.length > 0 ? `Exclude<${all}, ${own.join(" | ")}>` : all;
}

function bodyTypes(file: SourceFile, model: ClientModel, { variants }: ResponseModel): string[] {
  return variants.length > 0 ? variants.map((variant) => receivedType(file, model, variant)) : ["undefined"];
}

function union(types: readonly string[], none: string): string {
  return [...new Set(types)].join(" | ") || none;
}

function isSuccess({ status }: ResponseModel): boolean {
  return status.startsWith("2");
}

function hasSuccess({ responses }: OperationModel): boolean {
  return responses.some(isSuccess);
}

/** The responses whose data a call resolves to: the 2xx ones, or `default` where there is none. */
function successes(operation: OperationModel): ResponseModel[] {
  const own = operation.responses.filter(isSuccess);
  return own.length > 0 ? own : operation.responses.filter(({ status }) => status === "default");
}
