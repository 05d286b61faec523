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

/** The bounds of a call, defaults filled in. */
export interface Limits {
  readonly attempts: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Milliseconds for all attempts and pauses. */
  readonly totalTimeout: number;
}

/**
 * The call's options win over the client's.
 * @throws Error (wrapped by the caller) for a limit that is not a number: a deadline of NaN would end a call before it
 * begins.
 */
export function limitsOf(client: LimitOptions, call: LimitOptions): Limits {
  const retry = call.retry ?? client.retry;
  const { attempts = retry === false ? 1 : 3, baseDelay = 500, maxDelay = 30_000 } = retry || {};
  const limits: Limits = {
    attempts,
    baseDelay,
    maxDelay,
    timeout: call.timeout ?? client.timeout ?? 30_000,
    totalTimeout: call.totalTimeout ?? client.totalTimeout ?? 120_000,
  };
  // `Object.entries` would make six arrays for each call.
  for (const name in limits) {
    const limit = limits[name as keyof Limits];
    if (!(limit >= 0)) throw new Error(`${name} is ${limit}`);
  }
  return limits;
}
