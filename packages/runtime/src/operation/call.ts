import type { RetryOptions } from "../send/retry.ts";

/** What every call accepts beside the operation's own input. */
export interface CallOptions {
  /** Ends the call; the platform's AbortError (or the signal's own reason) is what it rejects with. */
  readonly signal?: AbortSignal;
  /** Extra request headers; they win over the client's. `null` removes one. */
  readonly headers?: { readonly [name: string]: string | null };
  /** Another server for this call alone. */
  readonly baseUrl?: string;
  /** Replaces the client's `retry`; `false` for a single attempt. */
  readonly retry?: RetryOptions | false;
  /** Replaces the client's `timeout`, in milliseconds for one attempt. */
  readonly timeout?: number;
  /** Replaces the client's `totalTimeout`, in milliseconds for all attempts and pauses. */
  readonly totalTimeout?: number;
}

/** Ties a call to its documented error bodies; it exists for the compiler alone. */
export declare const errorBody: unique symbol;

/** A method of a client whose input has required members. */
export interface Call<Input, Data, Result, ErrorBody = unknown> {
  /** Resolves to the documented data. Rejects with an `ApiError`, `NetworkError`, `ParseError` or `InputError`. */
  (input: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(input: Input, options?: CallOptions): Promise<Result>;
  /** The operationId of the provider's document. */
  readonly operationId: string;
  /** Never there at run time: it ties `isApiError(error, call)` to the documented error bodies. */
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
