import type { FetchSettings } from "../core/options.ts";
import type { RetryOptions } from "../send/limits.ts";

/** What every call accepts beside the operation's own input. */
export interface CallOptions {
  /** Ends the call, which rejects with the signal's reason. The default reason is the platform's AbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Extra request headers. They win over the client's; `null` removes a header. */
  readonly headers?: { readonly [name: string]: string | null | undefined } | undefined;
  /** More settings for `fetch`. They win over the client's. */
  readonly init?: FetchSettings | undefined;
  /** Another server for this call alone. */
  readonly baseUrl?: string | undefined;
  /** Replaces the client's `retry`; `false` for a single attempt. */
  readonly retry?: RetryOptions | false | undefined;
  /** Replaces the client's `timeout`, in milliseconds for one attempt. */
  readonly timeout?: number | undefined;
  /** Replaces the client's `totalTimeout`, in milliseconds for all attempts and pauses. */
  readonly totalTimeout?: number | undefined;
  /** Replaces the client's `streamTimeout`, in milliseconds that a stream may send nothing. */
  readonly streamTimeout?: number | undefined;
}

/** Ties a call to its documented error bodies. It exists for the compiler alone. */
export declare const errorBody: unique symbol;

/**
 * A method of a client whose input has required members. It resolves to the documented data, and rejects with an
 * `ApiError`, `NetworkError`, `ParseError` or `InputError`.
 */
export interface Call<Input, Data, Result, ErrorBody = unknown> {
  // Without documentation of its own: editors show the operation's.
  (input: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(input: Input, options?: CallOptions): Promise<Result>;
  /** The operationId of the provider's document. */
  readonly operationId: string;
  /** For the compiler alone: it ties `isApiError(error, call)` to the documented error bodies. */
  readonly [errorBody]?: ErrorBody;
}

/** A method of a client whose input may be left out. */
export interface OptionalCall<Input, Data, Result, ErrorBody = unknown> {
  (input?: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(input?: Input, options?: CallOptions): Promise<Result>;
  /** The operationId of the provider's document. */
  readonly operationId: string;
  readonly [errorBody]?: ErrorBody;
}

/** The documented error bodies of a call. */
export type ErrorBodyOf<C> = C extends { readonly [errorBody]?: infer Body } ? Body : unknown;
