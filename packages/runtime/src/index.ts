// The door for people: errors, guards, and the types that a client's signatures mention.

// A client: what operations are called on, and its options.

export type { ClientCore, HasCore } from "./core/core.ts";
export type { CoreOptions, FetchSettings } from "./core/options.ts";
export type { RawClient } from "./core/raw-client.ts";

// Credentials: a secret, a function that gets one, or a handwritten signature.

export type { Credential } from "./auth/scheme.ts";
export type { Signer } from "./auth/signed.ts";

// Calls: the methods of a client, the operations of `/operations`, and the options of a single call.

export type { Call, CallOptions, ErrorBodyOf, OptionalCall } from "./operation/call.ts";
export type { AcceptOptions, CallChoice, Choice, OptionalCallChoice, OptionalChoice } from "./operation/choice.ts";
export type { Operation, OptionalOperation } from "./operation/define-operation.ts";

export type { DescribedFile, FileData, FilePart, MultipartBody, NativeFile } from "./request/part-types.ts";

// Results of `.result(…)`. `status` tells them apart.

export type { Failure, Success, Unexpected } from "./operation/result.ts";

// Pages and streams, which are read with `for await`.

export type { CallPages, OptionalCallPages, OptionalPages, Pages } from "./pages/pages.ts";
export type { DescribedEvent } from "./response/data-events.ts";
export type { ServerSentEvent } from "./response/server-sent-events.ts";

// Retries, and hooks for logs, metrics and traces.

export type { CallEvent, ErrorEvent, Hooks, ResponseEvent, RetryEvent } from "./send/hooks.ts";
export type { RetryOptions } from "./send/limits.ts";

// Errors: one class for each kind of failure.

export { ApiError } from "./errors/api-error.ts";
export { AuthError } from "./errors/auth-error.ts";
export { InputError } from "./errors/input-error.ts";
export { MissingCredentialsError } from "./errors/missing-credentials-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { PageError } from "./errors/page-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { SpecwrightError } from "./errors/specwright-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { ValidationError, type ValidationIssue } from "./errors/validation-error.ts";

// Guards: they tell errors apart, also errors of another copy of this package.

export {
  isApiError,
  isAuthError,
  isInputError,
  isMissingCredentialsError,
  isNetworkError,
  isPageError,
  isParseError,
  isTimeoutError,
  isValidationError,
} from "./errors/guards.ts";

// Values that are different in a program and on the wire, if a package's settings say so.

export type { Instant, PlainDate } from "./values/temporal.ts";

// Validation of requests and responses, and schemas for other libraries.

export type { ValidateOptions, ValidationMode } from "./validate/options.ts";
export type { StandardSchema } from "./validate/standard-schema.ts";
