import { NAMED_PLACES, type NamedPlace } from "../model/exported-types.ts";
import type { ClientModel, MediaModel, OperationModel, Place } from "../model/types.ts";
import { indexed } from "../print/identifier.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { isRange, sentType } from "./type-name.ts";

/** What openapi-typescript calls the places of parameters, and their documentation. */
const PLACES: { readonly [place in Place]: { readonly key: string; readonly docs: string } } = {
  path: { key: "path", docs: "Values of the path template." },
  query: { key: "query", docs: "Query parameters." },
  headers: { key: "header", docs: "Header parameters." },
  cookies: { key: "cookie", docs: "Cookie parameters. Browsers do not let a page set them." },
};

/** Whether a call needs an input at all. */
export function needsInput({ parameters, body }: OperationModel): boolean {
  return parameters.some(({ required }) => required) || body?.required === true;
}

/** `interface UpdateSessionInput { … }`, or a union of shapes if the body has several media types. */
export function inputType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const name = `${operation.pascal}Input`;
  const places = placeMembers(file, operation);
  const { variants, required } = operation.body ?? { variants: [], required: false };
  if (variants.length > 1) {
    const shapes = variants.map((media, index) => shape(places, media, sentType(file, model, media), required, index));
    return `export type ${name} =\n${shapes.join("\n")};`;
  }
  const ofBody = variants.flatMap((media) => [
    ...(isRange(media) ? [contentTypeMember(media, false)] : []),
    bodyMember(sentType(file, model, media), required),
  ]);
  const members = [...places, ...ofBody];
  if (members.length === 0) return `export type ${name} = ${file.global("Record")}<string, never>;`;
  return `export interface ${name} {\n${members.join("")}}`;
}

/**
 * `type ListSessionsQuery = …`: the parameters of a place. An intersection has the name that it is declared by. An alias of
 * the same members has none, so that an editor would show all of them; and in a mapped type it would not find their
 * documentation.
 */
export function placeType(file: SourceFile, operation: OperationModel, place: NamedPlace): string {
  return `export type ${operation.pascal}${NAMED_PLACES[place]} = ${placeBase(file, operation, place)} & object;`;
}

/** One shape of an input whose body has several media types. The first is the default, so it need not be named. */
function shape(places: readonly string[], media: MediaModel, type: string, required: boolean, index: number): string {
  const isDefault = index === 0;
  const contentType = contentTypeMember(media, !isDefault);
  const members = [...places, contentType, bodyMember(type, required || !isDefault)];
  return `  | {\n${members.join("").replaceAll(/^/gm, "    ").trimEnd()}\n    }`;
}

/** Of a range a call says its own. */
function contentTypeMember(media: MediaModel, required: boolean): string {
  const type = isRange(media) ? "string" : JSON.stringify(media.mediaType);
  return member("The media type of the body.", "contentType", required, type);
}

function bodyMember(type: string, required: boolean): string {
  return member("The request body.", "body", required, type);
}

function placeMembers(file: SourceFile, operation: OperationModel): string[] {
  return (Object.keys(PLACES) as Place[]).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.place === place);
    if (parameters.length === 0) return [];
    return [member(PLACES[place].docs, place, someRequired(parameters), memberType(file, operation, place))];
  });
}

/** A path has few parameters, all of them required: an error that shows them says more than one with a name. */
function memberType(file: SourceFile, operation: OperationModel, place: Place): string {
  if (place === "path") return placeBase(file, operation, place);
  return operation.pascal + NAMED_PLACES[place];
}

/** The parameters of a place, as schema.ts has them. */
function placeBase(file: SourceFile, { id, parameters }: OperationModel, place: Place): string {
  const operations = file.name(importType("operations", "./schema.ts"));
  const type = `${operations}${indexed([id, "parameters", PLACES[place].key])}`;
  if (someRequired(parameters.filter((parameter) => parameter.place === place))) return type;
  return `${file.global("NonNullable")}<${type}>`;
}

function someRequired(parameters: OperationModel["parameters"]): boolean {
  return parameters.some(({ required }) => required);
}

function member(docs: string, name: string, required: boolean, type: string): string {
  // What may be left out may be `undefined`, also in a project with `exactOptionalPropertyTypes`.
  const rest = required ? `: ${type}` : `?: ${type} | undefined`;
  return `  /** ${docs} */\n  ${name}${rest};\n`;
}
