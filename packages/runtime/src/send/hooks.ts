/** What every event has. It holds no value of the call: no URL, no header, no body, no credential. */
export interface CallEvent {
  readonly operationId: string;
  /** Method and path template, `PATCH /sessions/{sessionId}`. */
  readonly route: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds since the start of the attempt. */
  readonly duration: number;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
}

export interface RetryEvent extends CallEvent {
  /** Milliseconds of the pause that begins now. */
  readonly delay: number;
  /** Why the attempt is repeated: a status, or the error that ended it. */
  readonly reason: number | Error;
}

export interface ErrorEvent extends CallEvent {
  readonly error: Error;
}

/**
 * Functions that are called during a call. The call does not wait for them. If one throws, the call ends with its error.
 * `error` is called once, if the call ends without an answer. An answer that is a failure is a `response`.
 */
export interface Hooks {
  readonly request?: ((event: CallEvent) => void) | undefined;
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** For a success with a status that is not described, after its `response`. The call goes on as if it were. */
  readonly undescribed?: ((event: ResponseEvent) => void) | undefined;
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  readonly error?: ((event: ErrorEvent) => void) | undefined;
}
