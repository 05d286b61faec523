import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The operation needs credentials that neither an option nor an environment variable gives. Nothing was sent. */
export class MissingCredentialsError extends SpecwrightError {
  override readonly name = "MissingCredentialsError";

  constructor(place: ErrorPlace, alternatives: readonly string[]) {
    super(place, `was not sent: it needs ${alternatives.join(", or ")}`);
  }
}
