import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { bodyWriter } from "../request/body.ts";
import type { WriteValue } from "../request/style.ts";

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** How the body of a response is read. `events`, `pieces` and `lines` need their reader beside them, in `readers`. */
export type ResponseKind = "json" | "text" | "binary" | "events" | "pieces" | "lines" | "none";

/** Names of the security schemes that one request needs together; an empty list is an anonymous request. */
export type SecurityRequirement = readonly string[];

/** OpenAPI's `style`, and `content` for parameters that are serialized as JSON. */
export type Style = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";

/** How one parameter is written; what is left out is the default of its place. */
export interface ParameterStyle {
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** What the choice between an operation's own server and the client's looks at. */
export interface OwnServerCore {
  readonly options: { readonly baseUrl?: string; readonly server?: unknown };
}

/** Parameters of one place (path, query, …) whose wire format is not the default of that place. */
export type ParameterStyles = { readonly [name: string]: ParameterStyle };

type StyledWriter = (styles: ParameterStyles | undefined) => WriteValue;

/** The serializers of `styledWriter`, one for each place. */
export interface Styled {
  readonly path: StyledWriter;
  readonly query: StyledWriter;
  readonly headers: StyledWriter;
  /** All cookies as `name=value`. */
  cookies(values: { readonly [name: string]: unknown }, styles: ParameterStyles | undefined): string[];
}

/** Reads the body of a success piece by piece. */
export interface StreamReader {
  read(response: Response, place: ErrorPlace, secrets: readonly string[]): AsyncGenerator<unknown, void, undefined>;
}

/** Fields of a form that are not written as usual: their media type, or the style that they have like a parameter. */
export type FieldEncodings = { readonly [field: string]: string | ParameterStyle };

/** Writes a body that is neither JSON nor text. */
export type BodyWriter = (body: object, encoding: FieldEncodings) => FormData | string;

/**
 * Everything the runtime knows about an operation, written by the generator: plain data, and the code for rarely used
 * formats, which stands here by name so that a bundle holds it only where an operation needs it.
 */
export interface Descriptor {
  readonly id: string;
  readonly method: Method;
  /** Path template relative to the server, `/sessions/{sessionId}`. */
  readonly path: string;
  /** Base URL of an operation that lives on another server than the rest; made by `ownServer`. */
  readonly server?: (core: OwnServerCore) => string | undefined;
  /** Parameters that are not written in the default style of their place; needs `styled` beside it. */
  readonly styles?: {
    readonly path?: ParameterStyles;
    readonly query?: ParameterStyles;
    readonly headers?: ParameterStyles;
    readonly cookies?: ParameterStyles;
  };
  /** Where an operation has `styles` or cookie parameters. */
  readonly styled?: Styled;
  /** Request media types; the first one is used when the caller names none. */
  readonly body?: readonly string[];
  /** Where an operation has a `body`. */
  readonly write?: typeof bodyWriter;
  /** By kind of request media type; `form` for URL-encoded ones. */
  readonly writers?: { readonly form?: BodyWriter; readonly multipart?: BodyWriter };
  /** By writer, what OpenAPI calls the encoding of a form's fields; styles need `styledFormWriter`. */
  readonly encoding?: { readonly form?: FieldEncodings; readonly multipart?: FieldEncodings };
  /** Media types to ask for, where they are not JSON alone. */
  readonly accept?: string;
  /** Documented statuses (`200`, `4XX`, `default`) and the kinds of their bodies; by media type where there are several. */
  readonly responses: { readonly [status: string]: ResponseKind | { readonly [mediaType: string]: ResponseKind } };
  /** By kind of response. */
  readonly readers?: {
    readonly events?: StreamReader;
    readonly pieces?: StreamReader;
    readonly lines?: StreamReader;
  };
  /** Alternatives, in order of preference. Left out where they are the provider's usual ones. */
  readonly security?: readonly SecurityRequirement[];
  /** Whether sending it twice is as good as once, where the method says otherwise. */
  readonly idempotent?: boolean;
  /** Header for a random key that the provider recognises a repetition by; it makes the operation repeatable. */
  readonly idempotencyKey?: string;
}
