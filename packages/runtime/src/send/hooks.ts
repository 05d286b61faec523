/** What every event has. It has no value of the call: no URL, header, body or credential. */
export interface CallEvent {
  readonly operationId: string;
  /** Method and path template, `PATCH /sessions/{sessionId}`. */
  readonly route: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since the start of the attempt. */
  readonly duration: number;
}

/** A response, before its body is read. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
}

export interface RetryEvent extends CallEvent {
  /** Milliseconds of the pause. */
  readonly delay: number;
  /** Why the attempt is retried: a status, or the error that ended it. */
  readonly reason: number | Error;
}

export interface ErrorEvent extends CallEvent {
  /** What the call rejects with. */
  readonly error: Error;
}

/**
 * Functions that are called during a call. The call does not wait for them. If one throws, the call ends with its error.
 *
 * @example { response: ({ route, status, duration }) => console.info(route, status, duration) }
 */
export interface Hooks {
  /** An attempt begins. */
  readonly request?: ((event: CallEvent) => void) | undefined;
  /** A response came. It may be a failure. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** A success came with a status that is not described, after its `response`. The call goes on as if it were. */
  readonly undescribed?: ((event: ResponseEvent) => void) | undefined;
  /** A pause begins, and another attempt follows. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** The call ends without a response. It is called once. */
  readonly error?: ((event: ErrorEvent) => void) | undefined;
}
