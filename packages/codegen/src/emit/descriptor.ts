import type { Json } from "@specwright/openapi";
import type {
  BodyModel,
  EventsModel,
  MediaKind,
  MediaModel,
  OperationModel,
  Place,
  ResponseModel,
} from "../model/types.ts";
import { Code, type Printable } from "../print/literal.ts";
import type { SourceFile } from "../print/source-file.ts";
import { VALUES } from "./generated-file.ts";
import { made, runtimeName } from "./runtime-name.ts";

/** The runtime's function for each kind of body that is no JSON. */
const READERS: { readonly [kind in MediaKind]?: string } = {
  events: "eventReader",
  pieces: "textReader",
  lines: "lineReader",
};

/**
 * The data from which the runtime makes the calls of an operation. What is usual is left out.
 * @param bigints whether the operation has values that are bigints in a program
 */
export function descriptorOf(file: SourceFile, operation: OperationModel, bigints = false): Printable {
  const { id, method, path, server, body, responses, security, idempotent, idempotencyKey } = operation;
  const bodies = body?.variants ?? [];
  const answers = responses.flatMap(({ variants }) => variants);
  return {
    id,
    method,
    // A fragment is never sent.
    path: path.replace(/#.*/s, ""),
    server: made(file, "ownServer", server),
    styled: made(file, "styledWriter", stylesOf(operation)),
    body: body?.variants.map(({ mediaType }) => mediaType),
    write: body && writeCode(file, body),
    writers: functionsFor(file, bodies, { form: formWriterOf(body), multipart: "multipartWriter" }),
    encoding: encodingOf(bodies),
    accept: acceptOf(answers),
    responses: answersOf(file, responses),
    readers: readersOf(file, answers, bigints),
    security: security?.map((names) => [...names]),
    idempotent: idempotent ?? (idempotencyKey ? true : undefined),
    idempotencyKey: made(file, "idempotencyKey", idempotencyKey),
  };
}

/** Styles of parameters by place and name; undefined if every parameter has the usual style. Cookies always need the writer. */
function stylesOf({ parameters }: OperationModel): Printable {
  if (!parameters.some(({ place, style }) => style !== undefined || place === "cookies")) return undefined;
  const styles: { [place in Place]?: { [name: string]: Json } } = {};
  for (const { place, name, style } of parameters) {
    if (style) styles[place] = { ...styles[place], [name]: { ...style } };
  }
  return styles;
}

function writeCode(file: SourceFile, body: BodyModel): Code {
  const wrap = (name: string, writer: Code): Code =>
    new Code(`/* @__PURE__ */ ${runtimeName(file, name).text}(${writer.text})`);
  let writer = runtimeName(file, writerOf(body));
  if (body.variants.some(({ kind }) => kind === "lines")) writer = wrap("lineWriter", writer);
  return body.required ? writer : wrap("optionalBody", writer);
}

function writerOf({ variants }: BodyModel): string {
  if (variants.every(({ kind, mediaType }) => kind === "json" && !mediaType.includes("*"))) return "jsonWriter";
  return "bodyWriter";
}

function formWriterOf(body: BodyModel | undefined): string {
  const form = body?.variants.find(({ kind }) => kind === "form");
  if (Object.values(form?.encoding ?? {}).some((how) => typeof how === "object")) return "styledFormWriter";
  return "formWriter";
}

function encodingOf(variants: readonly MediaModel[]): Printable {
  const encoded = variants.filter(({ encoding }) => encoding);
  if (encoded.length === 0) return undefined;
  return Object.fromEntries(encoded.map(({ kind, encoding }) => [kind, { ...encoding }]));
}

function acceptOf(answers: readonly MediaModel[]): string | undefined {
  const mediaTypes = new Set(answers.map(({ mediaType }) => mediaType));
  if ([...mediaTypes].every((mediaType) => mediaType === "application/json")) return undefined;
  return [...mediaTypes].join(", ");
}

/** Functions of the runtime by kind of body. The descriptor names them, so that a bundle has the code of used kinds only. */
function functionsFor(
  file: SourceFile,
  variants: readonly MediaModel[],
  names: { readonly [kind in MediaKind]?: string },
): Printable {
  const used = Object.entries(names).filter(([kind]) => variants.some((variant) => variant.kind === kind));
  if (used.length === 0) return undefined;
  return Object.fromEntries(used.map(([kind, name]) => [kind, runtimeName(file, name)]));
}

/** By status. OpenAPI's `default` describes only failures if a success is described, and both otherwise. */
function answersOf(file: SourceFile, responses: readonly ResponseModel[]): Printable {
  const isDescribed = responses.some(({ status }) => status.startsWith("2"));
  return Object.fromEntries(
    responses.flatMap((response) => {
      const kinds = responseKinds(file, response);
      if (response.status !== "default") return [[response.status, kinds]];
      return isDescribed
        ? [["failure", kinds]]
        : [
            ["success", kinds],
            ["failure", kinds],
          ];
    }),
  );
}

/** The readers of streams. That of events is told what is known of them beyond the standard. */
function readersOf(file: SourceFile, answers: readonly MediaModel[], bigints: boolean): Printable {
  const rules: EventsModel["rules"] = Object.assign({}, ...answers.map(({ events }) => events?.rules));
  const hasRules = Object.keys(rules).length > 0;
  const exactLines = bigints && answers.some(({ kind }) => kind === "lines");
  const others = answers.filter(({ kind }) => !(kind === "events" && hasRules) && !(kind === "lines" && exactLines));
  const readers = {
    ...(hasRules && { events: eventsReader(file, rules as Printable, bigints) }),
    ...(functionsFor(file, others, READERS) as object),
    ...(exactLines && { lines: runtimeName(file, "exactLineReader", VALUES) }),
  };
  return Object.keys(readers).length > 0 ? (readers as Printable) : undefined;
}

function eventsReader(file: SourceFile, rules: Printable, bigints: boolean): Code | undefined {
  if (bigints) return made(file, "exactDataEvents", rules, VALUES);
  return made(file, "dataEvents", rules);
}

/**
 * How the body of a response is read: one kind if all media types have the same kind. Otherwise the answer's own content
 * type decides between kinds by media type, with ranges at the end, because the first match counts.
 */
function responseKinds(file: SourceFile, { variants, others }: ResponseModel): Printable {
  const all = [...variants, ...others];
  const kinds = all.map((media): [mediaType: string, kind: string] => [
    media.mediaType.replace(/\s*;.*/, "").toLowerCase(),
    kindRead(media),
  ]);
  if (new Set(kinds.map(([, kind]) => kind)).size < 2 && !all.some(isOpen)) return kinds[0]?.[1] ?? "none";
  const sorted = kinds.toSorted(([a], [b]) => Number(a.includes("*")) - Number(b.includes("*")));
  return made(file, "mediaKinds", Object.fromEntries(sorted));
}

/** A range that leaves the kind to the answer. It is read as this kind only if the answer has no content type. */
function isOpen({ mediaType, kind }: MediaModel): boolean {
  return mediaType.includes("*") && kind === "json";
}

function kindRead(media: MediaModel): string {
  if (isOpen(media) && media.isString) return "text";
  return READ_AS[media.kind] ?? media.kind;
}

/** Forms are written as such, but read as what they look like. */
const READ_AS: { readonly [kind in MediaKind]?: string } = { form: "text", multipart: "binary" };
