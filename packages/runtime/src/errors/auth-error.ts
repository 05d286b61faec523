import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The credentials are there, but the token endpoint refused them or gave no answer. */
export class AuthError extends SpecwrightError {
  override readonly name = "AuthError";
  /** Status of the token endpoint, if it answered. */
  declare readonly status: number | undefined;

  constructor(place: ErrorPlace, problem: string, status?: number) {
    super(place, `was not sent: ${problem}`);
    this.status = status;
  }
}
