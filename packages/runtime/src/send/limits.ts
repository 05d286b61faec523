/** When a failed request is retried. */
export interface RetryOptions {
  /**
   * Attempts in all, the first one included.
   *
   * @default 3
   */
  readonly attempts?: number | undefined;
  /**
   * Milliseconds. The pause after the n-th attempt is a random time up to `baseDelay * 2 ** (n - 1)`.
   *
   * @default 500
   */
  readonly baseDelay?: number | undefined;
  /**
   * Milliseconds. No pause is longer. If the server asks for a longer one, the request is not retried.
   *
   * @default 30_000
   */
  readonly maxDelay?: number | undefined;
}

/** The options of a client or a call that limit its attempts. */
export interface LimitOptions {
  readonly retry?: RetryOptions | false | undefined;
  readonly timeout?: number | undefined;
  readonly totalTimeout?: number | undefined;
}
