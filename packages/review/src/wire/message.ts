import { define, isObject, type Json, type JsonObject, sentMethod } from "@specwright/openapi/internal";
import { defined } from "../defined.ts";
import type { Operation } from "../described-operations.ts";
import type { Evidence } from "../finding.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { addressAt, addresses } from "./addresses.ts";
import type { WireContext } from "./context.ts";
import { typeIn } from "./media-ranges.ts";
import { mediaUse, valueUse } from "./uses.ts";
import { writtenText } from "./written-text.ts";

/** The maps of a message in which parameters stand. */
export const PARAMETER_MAPS: { readonly [location: string]: string } = {
  query: "query",
  header: "headers",
  cookie: "cookies",
};

/**
 * A request that the base describes and the new version does not: the parameters and the body that have to be there,
 * each with a value that Ajv takes, and what the change is about.
 * @param server the one that it goes to, where it is not the first
 */
export function requestBefore(
  context: WireContext,
  operation: Operation,
  about: JsonObject = {},
  server: string = firstServer(context, operation),
): Evidence {
  const { base } = context;
  const request: JsonObject = { method: sentMethod(operation.method), url: addressAt(server, operation.path) };
  const parameters = [...base.list(operation.item.parameters), ...base.list(operation.node.parameters)];
  for (const parameter of parameters) if (parameter.required === true) addParameter(context, request, parameter);
  const body = base.object(operation.node.requestBody);
  const [[type, media] = []] = base.entries(body?.content);
  if (body?.required === true && type !== undefined && media) Object.assign(request, content(context, type, media));
  for (const [key, value] of Object.entries(about)) {
    const known = request[key];
    if (isObject(known) && isObject(value) && key !== "body") define(request, key, { ...known, ...value });
    else define(request, key, value);
  }
  return { kind: "exchange", value: { request }, at: "", validBefore: true, validAfter: false };
}

/** Callbacks and webhooks say the whole address. */
function firstServer({ base }: WireContext, operation: Operation): string {
  if (operation.kind !== "operation") return "";
  const [first = ""] = addresses(base, operation).urls.keys();
  return first;
}

/** A response that only the old version describes, or only the new one. */
export function responseOf(version: "base" | "head", response: JsonObject): Evidence {
  return exchange(version, { response });
}

/** A response of the new version, and how the old one writes what is in it. */
export function responseWritten(response: JsonObject, was: string | undefined): Evidence {
  return exchange("head", { response, ...defined({ was }) });
}

function exchange(version: "base" | "head", value: JsonObject): Evidence {
  const before = version === "base";
  return { kind: "exchange", value, at: "", validBefore: before, validAfter: !before };
}

/** A text that the versions write differently, for one and the same value. */
export interface Rewritten {
  readonly was: string;
  readonly is: string;
}

/** The first value of a parameter, header or field that looks different on the wire; undefined where none is found. */
export function rewritten(
  { sets }: WireContext,
  use: SchemaUse,
  { before, after }: { readonly before: JsonObject; readonly after: JsonObject },
): Rewritten | undefined {
  for (const value of sets.samples(use)) {
    const [was, is] = [writtenText(before, value), writtenText(after, value)];
    if (was !== undefined && is !== undefined && was !== is) return { was, is };
  }
  return undefined;
}

/** A body as part of a message, with an example value where one can be made. */
export function content(
  { sets }: WireContext,
  type: string,
  media: JsonObject,
  version: "base" | "head" = "base",
): JsonObject {
  return { contentType: typeIn(type), ...defined({ body: sets.fullest(mediaUse(media), version) }) } as JsonObject;
}

/** A parameter of a message with a value; its name alone where no value can be made. */
export function addParameter({ sets }: WireContext, request: JsonObject, parameter: JsonObject): void {
  const value = sets.fullest(valueUse(parameter), "base") ?? null;
  const name = String(parameter.name);
  // Its name is for readers: the value is the whole query.
  if (parameter.in === "querystring") define(request, "query", value);
  if (parameter.in === "querystring") return;
  const map = PARAMETER_MAPS[String(parameter.in)];
  if (!map) {
    request.url = filled(String(request.url), name, value);
    return;
  }
  if (!isObject(request[map])) request[map] = {};
  define(request[map] as JsonObject, name, value);
}

/** Names of a template that no plain value can be put in stay as they are. */
function filled(url: string, name: string, value: Json): string {
  if (typeof value !== "string" && typeof value !== "number") return url;
  return url.replaceAll(`{${name}}`, encodeURIComponent(String(value)));
}
