import type { Confidential } from "../errors/redact.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { SerializedBody } from "../request/body.ts";
import type { HeaderMap } from "../request/headers.ts";
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

/** By place. */
export interface PlacedStyles {
  readonly path?: ParameterStyles;
  readonly query?: ParameterStyles;
  readonly headers?: ParameterStyles;
  readonly cookies?: ParameterStyles;
}

/** The serializers of `styledWriter`, one for each place. */
export interface Styled {
  readonly path: WriteValue;
  readonly query: WriteValue;
  readonly headers: WriteValue;
  /** Adds all cookies to the header. */
  cookies(map: HeaderMap, values: { readonly [name: string]: unknown }): void;
}

/** What a stream has to know of the call that it came from. */
export interface StreamTrip extends Confidential {
  readonly place: ErrorPlace;
  readonly options: { readonly signal?: AbortSignal };
  /** Takes the call's listener from the caller's signal. */
  release?: () => void;
}

/** Reads the body of a success piece by piece. */
export interface StreamReader {
  read(response: Response, trip: StreamTrip): Promise<AsyncGenerator<unknown, void, undefined>>;
}

/** Fields of a form that are not written as usual: their media type, or the style that they have like a parameter. */
export type FieldEncodings = { readonly [field: string]: string | ParameterStyle };

/** Writes a form, which is neither JSON nor text. */
export type FormWriter = (body: object, encoding: FieldEncodings) => FormData | string;

/** A body on its way, and its content type where the platform does not make one. */
export interface WrittenBody {
  readonly body: SerializedBody;
  readonly type: string | undefined;
}

/** Writes a body as its media type wants it. */
export type BodyWriter = (value: unknown, mediaType: string, operation: Descriptor) => WrittenBody;

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
  /** Where an operation has cookie parameters, or others that are not in the default style of their place. */
  readonly styled?: Styled;
  /** Request media types; the first one is used when the caller names none. */
  readonly body?: readonly string[];
  /** Where an operation has a `body`. */
  readonly write?: BodyWriter;
  /** By kind of request media type; `form` for URL-encoded ones. */
  readonly writers?: { readonly form?: FormWriter; readonly multipart?: FormWriter };
  /** By writer, what OpenAPI calls the encoding of a form's fields; styles need `styledFormWriter`. */
  readonly encoding?: { readonly form?: FieldEncodings; readonly multipart?: FieldEncodings };
  /** Media types to ask for, where they are not JSON alone. */
  readonly accept?: string;
  /** Documented statuses (`200`, `4XX`, `default`) and the kinds of their bodies; `mediaKinds` where there are several. */
  readonly responses: { readonly [status: string]: ResponseKind | ((contentType: string) => ResponseKind | undefined) };
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
  /** Adds a random key that the provider recognises a repetition by; it makes the operation repeatable. */
  readonly idempotencyKey?: (headers: HeaderMap) => void;
}
