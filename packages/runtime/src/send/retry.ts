/** When a failed request is sent again. */
export interface RetryOptions {
  /** Attempts in all, the first one included; 3 where nothing is said. */
  readonly attempts?: number;
  /** Milliseconds; the n-th pause is a random time up to `baseDelay * 2 ** (n - 1)`; 500 where nothing is said. */
  readonly baseDelay?: number;
  /**
   * Milliseconds; no pause is longer, and a server that asks for a longer one gets no repetition. 30,000 where nothing
   * is said.
   */
  readonly maxDelay?: number;
}

/** What bounds a call, with nothing left open. */
export interface Limits extends Required<RetryOptions> {
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Milliseconds for all of them. */
  readonly totalTimeout: number;
}

interface LimitOptions {
  readonly retry?: RetryOptions | false;
  readonly timeout?: number;
  readonly totalTimeout?: number;
}

/**
 * The call's options win over the client's.
 * @throws Error (wrapped by the caller) for what is no number: a deadline of NaN would end a call before it begins.
 */
export function limitsOf(client: LimitOptions, call: LimitOptions): Limits {
  const retry = call.retry ?? client.retry;
  const { attempts = 3, baseDelay = 500, maxDelay = 30_000 } = retry || {};
  const limits: Limits = {
    attempts: retry === false ? 1 : attempts,
    baseDelay,
    maxDelay,
    timeout: call.timeout ?? client.timeout ?? 30_000,
    totalTimeout: call.totalTimeout ?? client.totalTimeout ?? 120_000,
  };
  for (const name in limits) {
    const limit = limits[name as keyof Limits];
    if (!(limit >= 0)) throw new Error(`${name} is ${limit}`);
  }
  return limits;
}

/**
 * Milliseconds until a failed request is worth sending again, `undefined` for never.
 * A request that may not be repeated is one that the server may have acted on: 429 and 503 with `Retry-After` say it did not.
 */
export function pauseAfter(
  { status, headers }: Response,
  attempt: number,
  limits: Limits,
  repeatable: boolean,
): number | undefined {
  const busy = status === 429 || status === 503;
  const failed = busy || (repeatable && /408|50[024]/.test(`${status}`));
  if (!failed || (!repeatable && !headers.has("retry-after"))) return undefined;
  const asked = busy ? askedPause(headers) : Number.NaN;
  if (Number.isNaN(asked)) return backoff(attempt, limits);
  return asked > limits.maxDelay ? undefined : Math.max(0, asked);
}

/** Exponential with full jitter: clients that failed together do not come back together. */
export function backoff(attempt: number, { baseDelay, maxDelay }: Limits): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}

/** `Retry-After` in seconds or as a date; else the time at which a rate limit ends, as seconds or as a Unix time. */
function askedPause(headers: Headers): number {
  const text =
    headers.get("retry-after") ?? headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset") ?? "never";
  // The same header twice is joined with a comma; a date has one of its own.
  const ms = Number(text.split(",")[0] || "never") * 1000;
  // A number as large as that is a time, not a duration.
  return Number.isNaN(ms) || ms > 1e12 ? (ms || Date.parse(text)) - Date.now() : ms;
}
