import { define, isObject, type Json, type JsonObject } from "@specwright/openapi";
import type { Exchange } from "../exchange.ts";
import type { Evidence } from "../finding.ts";
import type { Use } from "../schema/use.ts";
import { addresses } from "./addresses.ts";
import type { WireContext } from "./context.ts";
import { schemaUse, valueUse } from "./schemas.ts";
import { writtenText } from "./serialization.ts";

/** The maps of a message in which parameters stand. */
export const PLACES: { readonly [place: string]: string } = { query: "query", header: "headers", cookie: "cookies" };

/**
 * A request that the base describes and the new version does not: the parameters and the body that have to be there,
 * each with a value that Ajv takes, and what the change is about.
 * @param at the server that it goes to, where it is not the first
 */
export function requestBefore(context: WireContext, exchange: Exchange, about: JsonObject = {}, at?: string): Evidence {
  const { base } = context;
  const [first = ""] = exchange.kind === "operation" ? addresses(base, exchange).urls.keys() : [""];
  const request: JsonObject = { method: exchange.method.toUpperCase(), url: `${at ?? first}${exchange.path}` };
  const parameters = [...base.list(exchange.item.parameters), ...base.list(exchange.node.parameters)];
  for (const parameter of parameters) if (parameter.required === true) addParameter(context, request, parameter);
  const body = base.object(exchange.node.requestBody);
  const [[type, media] = []] = base.entries(body?.content);
  if (body?.required === true && type !== undefined && media) addBody(context, request, type, media);
  for (const [key, value] of Object.entries(about)) {
    const known = request[key];
    define(request, key, isObject(known) && isObject(value) && key !== "body" ? { ...known, ...value } : value);
  }
  return { kind: "exchange", value: { request }, at: "", validBefore: true, validAfter: false };
}

/**
 * A response that only one of the versions describes.
 * @param other how the other one writes what is in it
 */
export function response(value: JsonObject, version: "base" | "head", other?: string): Evidence {
  const before = version === "base";
  const message = { response: value, ...(other === undefined ? {} : { [before ? "now" : "was"]: other }) };
  return { kind: "exchange", value: message, at: "", validBefore: before, validAfter: !before };
}

/** A text that the versions write differently, for one and the same value. */
export interface Rewritten {
  readonly was: string;
  readonly is: string;
}

/** The first value of a parameter, header or field that looks different on the wire; undefined where none is found. */
export function rewritten(
  { sets }: WireContext,
  use: Use,
  before: JsonObject,
  after: JsonObject,
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
  const body = sets.fullest(schemaUse(media), version);
  return { contentType: type, ...(body === undefined ? {} : { body }) };
}

function addBody(context: WireContext, request: JsonObject, type: string, media: JsonObject): void {
  Object.assign(request, content(context, type, media));
}

/** A parameter of a message with a value; its name alone where no value can be made. */
export function addParameter({ sets }: WireContext, request: JsonObject, parameter: JsonObject): void {
  const value = sets.fullest(valueUse(parameter), "base") ?? null;
  const name = String(parameter.name);
  const place = PLACES[String(parameter.in)];
  if (!place) request.url = filled(String(request.url), name, value);
  else {
    if (!isObject(request[place])) request[place] = {};
    define(request[place] as JsonObject, name, value);
  }
}

/** Names of a template that no plain value can be put in stay as they are. */
function filled(url: string, name: string, value: Json): string {
  if (typeof value === "string" || typeof value === "number")
    return url.replaceAll(`{${name}}`, encodeURIComponent(String(value)));
  return url;
}
