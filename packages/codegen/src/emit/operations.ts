import type { Json } from "@specwright/openapi";
import type { BodyModel, MediaKind, MediaModel, OperationModel, Place } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { Code, literal, type Printable } from "../print/literal.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { operationDocs } from "./operation-docs.ts";
import { dataType, errorBodyType, inputType, itemType, needsInput, resultType } from "./operation-types.ts";

/** src/gen/operations.ts: for each operation its types, and its descriptor as a callable constant. */
export const emitOperations: Emitter = (model) => {
  const file = newSource(model);
  for (const operation of model.operations) {
    file.add(
      `${jsdoc([`What \`${operation.name}\` takes.`])}${inputType(file, model, operation)}`,
      `${jsdoc([`What \`${operation.name}\` resolves to.`])}${dataType(file, model, operation)}`,
      `${jsdoc([`What the documented failures of \`${operation.name}\` hold.`])}${errorBodyType(file, model, operation)}`,
      `${jsdoc([`Every outcome of \`${operation.name}\`, told apart by \`status\`.`])}${resultType(file, model, operation)}`,
      ...(operation.pagination
        ? [`${jsdoc([`One item of the pages of \`${operation.name}\`.`])}${itemType(operation)}`]
        : []),
      constant(file, operation),
    );
  }
  if (model.operations.length === 0) file.add("export {};");
  return { path: "src/gen/operations.ts", content: file.toString() };
};

export function typeArguments({ pascal }: OperationModel): string {
  return `${pascal}Input, ${pascal}Data, ${pascal}Result, ${pascal}ErrorBody`;
}

export function pageArguments({ pascal }: OperationModel): string {
  return `${pascal}Input, ${pascal}Data, ${pascal}Item`;
}

function constant(file: SourceFile, operation: OperationModel): string {
  const { name, pagination } = operation;
  const type = importType(needsInput(operation) ? "Operation" : "OptionalOperation", CODEGEN);
  const define = importValue("defineOperation", CODEGEN);
  const defined = file.code`/* @__PURE__ */ ${define}(${literal(descriptorOf(file, operation))})`;
  const declared = file.code`${jsdoc(operationDocs(operation))}export const ${name}: ${type}<
  ${typeArguments(operation)}
>`;
  if (!pagination) return `${declared} = ${defined};`;
  const pages = importType(needsInput(operation) ? "Pages" : "OptionalPages", CODEGEN);
  const paginate = importValue("paginate", CODEGEN);
  const style = importValue(PAGE_STYLES[pagination.style], CODEGEN);
  const rule = literal({ ...pagination, style: new Code(file.name(style)) });
  return file.code`${declared} & ${pages}<${pageArguments(operation)}> = /* @__PURE__ */ ${paginate}(${defined}, ${rule});`;
}

function descriptorOf(file: SourceFile, operation: OperationModel): Printable {
  const { id, method, path, server, body, responses, security, idempotent, idempotencyKey } = operation;
  const styles = stylesOf(operation);
  const accept = [...new Set(responses.flatMap(({ variants }) => variants.map(({ mediaType }) => mediaType)))];
  return {
    id,
    method,
    path,
    ...(server ? { server: made(file, "ownServer", server) } : {}),
    ...(needsStyled(operation) ? { styled: made(file, "styledWriter", styles) } : {}),
    ...(body
      ? {
          body: body.variants.map(({ mediaType }) => mediaType),
          write: new Code(file.name(importValue(takesJsonAlone(body) ? "jsonWriter" : "bodyWriter", CODEGEN))),
        }
      : {}),
    ...named(file, "writers", body?.variants ?? [], {
      form: hasStyles(body) ? "styledFormWriter" : "formWriter",
      multipart: "multipartWriter",
    }),
    ...encodingOf(body),
    ...(accept.some((mediaType) => mediaType !== "application/json") ? { accept: accept.join(", ") } : {}),
    // An answer to HEAD has no body, whatever is described.
    responses: Object.fromEntries(
      responses.map(({ status, variants }) => [status, method === "HEAD" ? "none" : responseKinds(file, variants)]),
    ),
    ...named(
      file,
      "readers",
      responses.flatMap(({ variants }) => variants),
      { events: "eventReader", pieces: "textReader", lines: "lineReader" },
    ),
    ...(security ? { security: security.map((names) => [...names]) } : {}),
    ...(idempotent === undefined ? {} : { idempotent }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey: made(file, "idempotencyKey", idempotencyKey) }),
  };
}

/** What a function of the runtime makes of a value, without an effect that a bundle would have to keep. */
function made(file: SourceFile, name: string, value: Printable): Code {
  return new Code(`/* @__PURE__ */ ${file.name(importValue(name, CODEGEN))}(${literal(value, "  ")})`);
}

const PAGE_STYLES = { page: "pageNumber", offset: "itemOffset", cursor: "cursor" } as const;

function takesJsonAlone({ variants }: BodyModel): boolean {
  return variants.every(({ kind, mediaType }) => kind === "json" && !mediaType.includes("*"));
}

function encodingOf(body: BodyModel | undefined): { readonly encoding?: Printable } {
  const entries = (body?.variants ?? []).flatMap(({ kind, encoding }) => (encoding ? [[kind, { ...encoding }]] : []));
  return entries.length > 0 ? { encoding: Object.fromEntries(entries) } : {};
}

function hasStyles(body: BodyModel | undefined): boolean {
  const form = body?.variants.find(({ kind }) => kind === "form");
  return Object.values(form?.encoding ?? {}).some((how) => typeof how === "object");
}

/** The runtime's code for rare formats stands in the descriptor by name, so that only who needs it pays for it. */
function named(
  file: SourceFile,
  key: string,
  variants: readonly MediaModel[],
  names: { readonly [kind in MediaKind]?: string },
): { readonly [key: string]: Printable } {
  const used = Object.entries(names).filter(([kind]) => variants.some((variant) => variant.kind === kind));
  const entries = used.map(([kind, name]) => [kind, new Code(file.name(importValue(name, CODEGEN)))] as const);
  return entries.length > 0 ? { [key]: Object.fromEntries(entries) } : {};
}

function needsStyled({ parameters }: OperationModel): boolean {
  return parameters.some(({ place, style }) => style !== undefined || place === "cookies");
}

/** One kind where all media types are of one; else by media type, ranges last, because the first match counts. */
function responseKinds(file: SourceFile, variants: readonly MediaModel[]): Printable {
  const kinds = variants.map(({ mediaType, kind }): [mediaType: string, kind: string] => [
    mediaType.replace(/\s*;.*/, "").toLowerCase(),
    responseKind(kind),
  ]);
  if (new Set(kinds.map(([, kind]) => kind)).size < 2) return kinds[0]?.[1] ?? "none";
  const sorted = kinds.toSorted(([a], [b]) => Number(a.includes("*")) - Number(b.includes("*")));
  return made(file, "mediaKinds", Object.fromEntries(sorted));
}

function responseKind(kind: MediaKind): string {
  return kind === "form" ? "text" : kind === "multipart" ? "binary" : kind;
}

function stylesOf({ parameters }: OperationModel): { [place in Place]?: { [name: string]: Json } } {
  const styles: { [place in Place]?: { [name: string]: Json } } = {};
  for (const { place, name, style } of parameters) {
    if (!style) continue;
    styles[place] = { ...styles[place], [name]: { ...style } };
  }
  return styles;
}
