import { isObject } from "../document/json.ts";
import type { MediaType, Operation, Parameter, ParameterLocation, RequestBody } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { possible, Unbuildable } from "../generate/unbuildable.ts";
import { type WirePlace, wirePlaceOfBody } from "../generate/wire-place.ts";
import { withOneProperty } from "../generate/with-one-property.ts";
import { isForm, isJson, isJudged, isMultipart, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { rangedType } from "./part-type.ts";

/** What a request carries, before it is written in any way. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /** Undefined for no body. */
  readonly body: unknown;
  readonly media: MediaType | undefined;
}

/**
 * The least or the most that an operation documents as a request, made from its schemas.
 *
 * @param media Which of the request's media types; without one, the least request has a body only if it must.
 * @throws Unbuildable
 */
export function sampleRequest(
  schemas: SchemaSet,
  { parameters, body }: Operation,
  size: "minimal" | "maximal",
  media: MediaType | undefined = defaultMedia(body, size),
): RequestValues {
  const wanted = parameters.filter(({ required }) => required || size === "maximal");
  const of = (location: ParameterLocation): Record<string, unknown> =>
    Object.fromEntries(
      wanted
        .filter((parameter) => parameter.in === location)
        .map((parameter) => [parameter.name, sampleParameter(schemas, parameter, size)]),
    );
  return {
    path: of("path"),
    query: of("query"),
    header: of("header"),
    cookie: of("cookie"),
    ...sampleBody(schemas, media, size),
  };
}

// The least request has a body only if it must.
function defaultMedia(body: RequestBody | undefined, size: "minimal" | "maximal"): MediaType | undefined {
  if (size === "minimal" && !body?.required) return undefined;
  return body?.content[0];
}

export function wirePlaceOf(parameter: Parameter): WirePlace {
  if (parameter.mediaType === undefined) return parameter.in;
  return "json";
}

function sampleParameter(schemas: SchemaSet, parameter: Parameter, size: "minimal" | "maximal"): unknown {
  if (parameter.schema === undefined) return "a";
  const wish = { schemas, direction: "request", place: wirePlaceOf(parameter), size } as const;
  const node = nodeAt(parameter.schema);
  // Elsewhere than in JSON an empty object is nothing at all.
  if (!parameter.required || wish.place === "json") return sample(wish, node);
  const [made] = possible(() => sample(wish, withOneProperty(schemas, node)));
  return made ?? sample(wish, node);
}

function sampleBody(
  schemas: SchemaSet,
  media: MediaType | undefined,
  size: "minimal" | "maximal",
): Pick<RequestValues, "body" | "media"> {
  if (media === undefined) return { body: undefined, media };
  if (media.schema === undefined || !isJudged(media.type)) return { body: anyText(media), media };
  const body = sample({ schemas, direction: "request", place: wirePlaceOfBody(media), size }, nodeAt(media.schema));
  if (isForm(parseContentType(media.type).type) && !isObject(body))
    throw new Unbuildable(media.schema, "a form has fields, and only an object has such");
  return { body, media };
}

/** A body that no schema judges: none describes it, or nobody here reads its media type. */
export function anyText({ type }: MediaType): string {
  if (/[/+]xml\b/.test(type)) return "<a/>";
  return "a";
}

/** The values as the input of the generated client's method. */
export function toInput({ operation, values }: { operation: Operation; values: RequestValues }): object {
  const { path, query, header, cookie, body, media } = values;
  const isDefault = media === undefined || isDefaultMedia(operation.body, media);
  return {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(header).length > 0 && { headers: header }),
    ...(Object.keys(cookie).length > 0 && { cookies: cookie }),
    ...(!isDefault && body !== undefined && { contentType: media.type }),
    ...(body !== undefined && { body: inputBody(body, media) }),
  };
}

/** A text that has to say a media type that no client can know goes in with one: a body, or a part of one. */
function inputBody(body: unknown, media: MediaType | undefined): unknown {
  if (media === undefined) return body;
  const own = rangedType(media.type);
  if (own !== undefined && typeof body === "string" && isRangeOfBytes(media.type))
    return new Blob([body], { type: own });
  if (!isObject(body) || !isMultipart(parseContentType(media.type).type)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const type = rangedType(media.encoding.get(name)?.contentType ?? "");
      if (type === undefined) return [name, value];
      return [name, Array.isArray(value) ? value.map((item) => typedPart(item, type)) : typedPart(value, type)];
    }),
  );
}

/** Of `application/*` a client sends JSON, or bytes that need no name, and of `multipart/*` a form. */
function isRangeOfBytes(range: string): boolean {
  return !/^(application|multipart)\//i.test(range);
}

function typedPart(value: unknown, type: string): unknown {
  if (typeof value !== "string") return value;
  return { data: value, filename: "blob", type };
}

/** Whether a client sends this media type without being told: the only one, or JSON that stands first. */
function isDefaultMedia(body: RequestBody | undefined, media: MediaType): boolean {
  const [first, second] = body?.content ?? [];
  return media === first && (second === undefined || isJson(parseContentType(media.type).type));
}

export function withParameter(values: RequestValues, parameter: Parameter, value: unknown): RequestValues {
  const { [parameter.name]: _, ...others } = values[parameter.in];
  if (value === undefined) return { ...values, [parameter.in]: others };
  return { ...values, [parameter.in]: { ...others, [parameter.name]: value } };
}
