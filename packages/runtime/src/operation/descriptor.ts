import type { HeaderMap } from "../request/headers.ts";
import type { ParameterStyle } from "../request/parameter-style.ts";
import type { SerializedBody } from "../request/serialized-body.ts";
import type { WriteValue } from "../request/value-text.ts";
import type { StreamReader } from "../response/stream-reader.ts";

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "QUERY" | (string & {});

/** How the body of a response is read. `events`, `pieces` and `lines` need their reader beside them, in `readers`. */
export type ResponseKind = "json" | "text" | "binary" | "events" | "pieces" | "lines" | "none";

/** Names of the security schemes that one request needs together. An empty list is an anonymous request. */
export type SecurityRequirement = readonly string[];

/** The part of a core that decides between an operation's own server and the client's. */
export interface OwnServerCore {
  readonly baseUrl: string;
  readonly options: { readonly baseUrl?: string | undefined; readonly server?: unknown };
}

/** The serializers of `styledWriter`, one for each location of parameters. */
export interface Styled {
  readonly path: WriteValue;
  readonly query: WriteValue;
  readonly headers: WriteValue;
  /** Adds all cookies to the header. */
  cookies(map: HeaderMap, values: { readonly [name: string]: unknown }): void;
}

/** The fields of a form that are not written as usual: their media type, or the style that they have like a parameter. */
export type FieldEncodings = { readonly [field: string]: string | ParameterStyle };

/** A serialized body, if there is one, and its content type unless the platform makes one. */
export interface WrittenBody {
  readonly body: SerializedBody | undefined;
  readonly type: string | undefined;
}

/** Writes the body of a form. */
export type FormWriter = (body: object, encoding: FieldEncodings, mediaType: string) => WrittenBody;

/** Writes a body in its media type. */
export type BodyWriter = (value: unknown, mediaType: string, descriptor: Descriptor) => WrittenBody;

/**
 * Everything that the runtime knows about an operation, written by the generator: plain data, and functions for rarely
 * used formats. The functions are named here so that a bundle holds them only if one of its operations needs them.
 */
export interface Descriptor {
  readonly id: string;
  readonly method: Method;
  /** Path template relative to the server, `/sessions/{sessionId}`. */
  readonly path: string;
  /** Set by the first call, because to split the template takes longer than to fill it. */
  parts?: readonly string[];
  /** Base URL of an operation that is on another server than the rest; made by `ownServer`. */
  readonly server?: (core: OwnServerCore) => string | undefined;
  /** Set for cookie parameters, and for parameters that are not in the default style of their location. */
  readonly styled?: Styled;
  /** Request media types. The first one is used if the caller names none. */
  readonly body?: readonly string[];
  /** Set if the operation has a `body`. `optionalBody` if it may be left out. */
  readonly write?: BodyWriter;
  /** By kind of request media type; `form` for URL-encoded ones. */
  readonly writers?: { readonly form?: FormWriter; readonly multipart?: FormWriter };
  /** By writer, what OpenAPI calls the encoding of a form's fields. Styles need `styledFormWriter`. */
  readonly encoding?: { readonly form?: FieldEncodings; readonly multipart?: FieldEncodings };
  /** The `accept` header. The default is JSON only. */
  readonly accept?: string;
  /**
   * Documented statuses (`200`, `4XX`) and the kinds of their bodies; `mediaKinds` if there are several. OpenAPI's
   * `default` is `failure`, and `success` too if no success is documented.
   */
  readonly responses: { readonly [status: string]: ResponseKind | ((contentType: string) => ResponseKind | undefined) };
  /** By kind of response. */
  readonly readers?: {
    readonly events?: StreamReader;
    readonly pieces?: StreamReader;
    readonly lines?: StreamReader;
  };
  /** Alternatives, in order of preference. The default is the provider's `security`. */
  readonly security?: readonly SecurityRequirement[];
  /** Whether sending it twice has the same effect as once. The default follows the method. */
  readonly idempotent?: boolean;
  /** Adds a random key by which the provider recognises a repetition. Then `idempotent` is set too. */
  readonly idempotencyKey?: (headers: HeaderMap) => void;
}
