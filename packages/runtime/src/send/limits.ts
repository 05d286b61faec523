/** When a failed request is sent again. */
export interface RetryOptions {
  /** Attempts in all, the first one included. The default is 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds. The n-th pause is a random time up to `baseDelay * 2 ** (n - 1)`. The default is 500. */
  readonly baseDelay?: number | undefined;
  /**
   * Milliseconds. No pause is longer, and the request is not sent again if the server asks for a longer one. The
   * default is 30,000.
   */
  readonly maxDelay?: number | undefined;
}

/** The options of a client or a call that bound its attempts. */
export interface LimitOptions {
  readonly retry?: RetryOptions | false | undefined;
  readonly timeout?: number | undefined;
  readonly totalTimeout?: number | undefined;
}
