import type { ParameterStyle } from "../request/style.ts";

export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** How the body of a response is read. */
export type ResponseKind = "json" | "text" | "binary" | "events" | "lines" | "none";

/** Names of the security schemes that one request needs together; an empty list is an anonymous request. */
export type SecurityRequirement = readonly string[];

/** Parameters of one place (path, query, …) whose wire format is not the default of that place. */
export type ParameterStyles = { readonly [name: string]: ParameterStyle };

/** Everything the runtime knows about an operation: plain data, written by the generator. */
export interface Descriptor {
  readonly id: string;
  readonly method: Method;
  /** Path template relative to the server, `/sessions/{sessionId}`. */
  readonly path: string;
  /** Base URL of an operation that lives on another server than the rest; the client's own options win over it. */
  readonly server?: string;
  readonly styles?: {
    readonly path?: ParameterStyles;
    readonly query?: ParameterStyles;
    readonly headers?: ParameterStyles;
    readonly cookies?: ParameterStyles;
  };
  /** Request media types; the first one is used when the caller names none. */
  readonly body?: readonly string[];
  /** Media types to ask for, where they are not JSON alone. */
  readonly accept?: string;
  /** Documented statuses (`200`, `4XX`, `default`) and the media kinds of their bodies. */
  readonly responses: { readonly [status: string]: ResponseKind | readonly ResponseKind[] };
  /** Alternatives, in order of preference. Left out where they are the provider's usual ones. */
  readonly security?: readonly SecurityRequirement[];
}
