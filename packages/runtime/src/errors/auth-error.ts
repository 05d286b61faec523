import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The credentials are there, but no token could be made from them: the token endpoint refused or is not there. */
export class AuthError extends SpecwrightError {
  override readonly name = "AuthError";
  /** Status of the token endpoint, if it answered. */
  declare readonly status: number | undefined;

  constructor(place: ErrorPlace, problem: string, status?: number) {
    super(place, `was not sent: ${problem}`);
    this.status = status;
  }
}
