import type { ErrorBodyOf } from "../operation/call.ts";
import type { ApiError } from "./api-error.ts";
import type { AuthError } from "./auth-error.ts";
import type { InputError } from "./input-error.ts";
import type { MissingCredentialsError } from "./missing-credentials-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { PageError } from "./page-error.ts";
import type { ParseError } from "./parse-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { ValidationError } from "./validation-error.ts";

// The guards ask for name and shape and not with `instanceof`: two copies of this package may meet in one application.

function isNamed(error: unknown, name: string): error is Error & { operation: string } {
  return typeof error === "object" && error !== null && "operation" in error && "name" in error && error.name === name;
}

/**
 * True for an answer that is not a success. With a call, it is true if the answer came from that call and has a body
 * that the document describes, so `body` is typed.
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<C extends { readonly operationId: string }>(
  error: unknown,
  call: C,
): error is ApiError<ErrorBodyOf<C>>;
export function isApiError(error: unknown, call?: { readonly operationId: string }): boolean {
  return (
    isNamed(error, "ApiError") &&
    (call === undefined || (error.operation === call.operationId && (error as ApiError).documented))
  );
}

/** True when no answer came. */
export function isNetworkError(error: unknown): error is NetworkError {
  return isNamed(error, "NetworkError");
}

/** True when the call took longer than its `timeout` or `totalTimeout`. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, "TimeoutError");
}

/** True when the body of an answer could not be read as documented. */
export function isParseError(error: unknown): error is ParseError {
  return isNamed(error, "ParseError");
}

/** True when a loop over pages could not go on to the next one. */
export function isPageError(error: unknown): error is PageError {
  return isNamed(error, "PageError");
}

/** True when the call could not be sent as it was made. */
export function isInputError(error: unknown): error is InputError {
  return isNamed(error, "InputError");
}

/** True when credentials are missing. */
export function isMissingCredentialsError(error: unknown): error is MissingCredentialsError {
  return isNamed(error, "MissingCredentialsError");
}

/** True when no token could be made from the credentials. */
export function isAuthError(error: unknown): error is AuthError {
  return isNamed(error, "AuthError");
}

/** True when a request or an answer is not as described. Only the calls of a client given to `validate` are checked. */
export function isValidationError(error: unknown): error is ValidationError {
  return isNamed(error, "ValidationError");
}
