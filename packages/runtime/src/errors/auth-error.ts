import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** What is known beside the status of the token endpoint. */
export interface AuthErrorDetails extends ErrorOptions {
  readonly body?: unknown;
  /** Whether the call was sent before, with a token that was refused. */
  readonly renewal?: boolean;
}

/**
 * The credentials are there, but the token endpoint refused them or gave no answer. If no answer came, the cause is a copy
 * of the platform's error without credentials.
 */
export class AuthError extends SpecwrightError {
  override readonly name = "AuthError";
  /** Status of the token endpoint, if it answered. */
  declare readonly status: number | undefined;
  /** What the token endpoint answered, without credentials: JSON, or else text, or a `Blob` of what is no text. */
  declare readonly body: unknown;

  constructor(place: ErrorPlace, problem: string, status?: number, details: AuthErrorDetails = {}) {
    const { body, renewal, ...options } = details;
    super(place, `${renewal ? "got no new token" : "was not sent"}: ${problem}`, options);
    this.status = status;
    this.body = body;
  }
}
