import type { SpecwrightError } from "../errors/specwright-error.ts";

/** A documented success: `data` has the type that the status documents. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
  readonly response: Response;
}

/** A documented failure: `error` has the type that the status documents. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  readonly headers: Headers;
  readonly response: Response;
}

/**
 * Anything that the document does not describe: no answer, an undocumented status, a body that cannot be read.
 * `error` says which. For an undocumented status it is an `ApiError` with that status.
 */
export interface Unexpected {
  readonly ok: false;
  readonly status: undefined;
  readonly error: SpecwrightError | Error;
  readonly headers: Headers | undefined;
  readonly response: Response | undefined;
  /** Only for a success with a status that is not described: the data that the plain call resolves to. */
  readonly data?: unknown;
}

/** Any outcome of any operation, as the runtime sees it before an operation's own types narrow it. */
export type AnyResult = Success<number, unknown> | Failure<number, unknown> | Unexpected;
