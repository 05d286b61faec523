import type { SpecwrightError } from "../errors/specwright-error.ts";

// An outcome has the key of the others as `undefined`. So a result can be taken apart (`const { data, error } = …`), and
// for data that is used unchecked the compiler says that it may be undefined, not that there is no such property.
// `None` is always `never`. Editors show that as `undefined` if it is made of a parameter.

type None<Status extends number> = Exclude<Status, number>;

interface NoData<None = never> {
  readonly data?: None;
}

/** A documented success: `data` has the type that the status documents. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: None<Status>;
  readonly headers: Headers;
  readonly response: Response;
}

/** A documented failure: `error` has the type that the status documents. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: None<Status>;
  readonly error: Body;
  readonly headers: Headers;
  readonly response: Response;
}

/**
 * Anything that the document does not describe: no answer, an undocumented status, a body that cannot be read.
 * `error` says which. For an undocumented status it is an `ApiError` with that status.
 */
export interface Unexpected extends NoData {
  readonly ok: false;
  readonly status: undefined;
  readonly error: SpecwrightError | Error;
  readonly headers: Headers | undefined;
  readonly response: Response | undefined;
  /** Only for a success with a status that is not described: the data that the plain call resolves to. */
  readonly body?: unknown;
}

/** Any outcome of any operation, as the runtime sees it before an operation's own types narrow it. */
export type AnyResult = Success<number, unknown> | Failure<number, unknown> | Unexpected;

/**
 * The outcomes of a call, each with its members. Editors show the members of a type without a name. They do not show all
 * of a long text, so `readonly` is left out of it.
 */
export interface Outcome<Result> {
  readonly any: { -readonly [Member in keyof Result]: Result[Member] };
}
