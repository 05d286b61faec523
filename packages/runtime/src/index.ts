// The door for people: errors, guards, and the types that a client's signatures mention.
export type { Credential } from "./auth/scheme.ts";
export type { Signer } from "./auth/signed.ts";
export type { ClientCore, CoreOptions, HasCore } from "./core/core.ts";
export type { RawClient } from "./core/raw-client.ts";
export { ApiError } from "./errors/api-error.ts";
export { AuthError } from "./errors/auth-error.ts";
export {
  isApiError,
  isAuthError,
  isInputError,
  isMissingCredentialsError,
  isNetworkError,
  isParseError,
  isTimeoutError,
  isValidationError,
} from "./errors/guards.ts";
export { InputError } from "./errors/input-error.ts";
export { MissingCredentialsError } from "./errors/missing-credentials-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { SpecwrightError } from "./errors/specwright-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { ValidationError, type ValidationIssue } from "./errors/validation-error.ts";
export type { Call, CallOptions, ErrorBodyOf, OptionalCall } from "./operation/call.ts";
export type { Operation, OptionalOperation } from "./operation/define-operation.ts";
export type { Failure, Success, Unexpected } from "./operation/result.ts";
export type { CallPages, OptionalCallPages, OptionalPages, Pages } from "./pages/paginate.ts";
export type { ServerSentEvent } from "./response/streams.ts";
export type { CallEvent, ErrorEvent, Hooks, ResponseEvent, RetryEvent } from "./send/hooks.ts";
export type { RetryOptions } from "./send/retry.ts";
export type { ValidateOptions, ValidationMode } from "./validate/options.ts";
export type { StandardSchema } from "./validate/standard-schema.ts";
