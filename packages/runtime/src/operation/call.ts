import type { FetchSettings } from "../core/options.ts";
import type { RetryOptions } from "../send/limits.ts";
import type { Outcome } from "./result.ts";

/** Options of a single call, its last argument. They win over the client's. */
export interface CallOptions {
  /**
   * Ends the call, which rejects with the signal's reason: an `AbortError` if the signal has no other.
   *
   * @example AbortSignal.timeout(5_000)
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * More headers. They win over the client's. `null` removes a header.
   *
   * @example { "x-request-id": "42", "x-team": null }
   */
  readonly headers?: { readonly [name: string]: string | null | undefined } | undefined;
  /**
   * More settings for `fetch`. They win over the client's.
   *
   * @example { cache: "no-store" }
   */
  readonly init?: FetchSettings | undefined;
  /**
   * Another server for this call.
   *
   * @default the client's
   */
  readonly baseUrl?: string | undefined;
  /**
   * How many attempts this call has, the first one included, and the pauses between them in milliseconds. `false` means one
   * attempt.
   *
   * @default the client's, or else { attempts: 3, baseDelay: 500, maxDelay: 30_000 }
   * @example { attempts: 5 }
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Milliseconds for one attempt. `Infinity` means no limit.
   *
   * @default the client's, or else 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for all attempts and pauses. `Infinity` means no limit.
   *
   * @default the client's, or else 120_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * Milliseconds that the stream may send nothing. 0 means no limit.
   *
   * @default the client's, or else 0
   */
  readonly streamTimeout?: number | undefined;
}

/** Ties a call to its documented error bodies. Only the compiler sees it. */
export declare const errorBody: unique symbol;

/**
 * A method of a client whose input has required members. It resolves to the documented data, and rejects with an
 * `ApiError`, `NetworkError`, `ParseError` or `InputError`.
 */
export interface Call<Input, Data, Result, ErrorBody = unknown> {
  // Without documentation of its own: editors show the operation's.
  (input: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(input: Input, options?: CallOptions): Promise<Outcome<Result>["any"]>;
  /** The operationId of the provider's document. */
  readonly operationId: string;
  /** Only for the compiler: it ties `isApiError(error, call)` to the documented error bodies. */
  readonly [errorBody]?: ErrorBody;
}

/** A method of a client whose input may be left out. */
export interface OptionalCall<Input, Data, Result, ErrorBody = unknown> {
  (input?: Input, options?: CallOptions): Promise<Data>;
  /** Never rejects: every outcome is a value, narrowed by `status`. */
  result(input?: Input, options?: CallOptions): Promise<Outcome<Result>["any"]>;
  /** The operationId of the provider's document. */
  readonly operationId: string;
  readonly [errorBody]?: ErrorBody;
}

/** The documented error bodies of a call. */
export type ErrorBodyOf<C> = C extends { readonly [errorBody]?: infer Body } ? Body : unknown;
