import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The call cannot be sent as it was made. Nothing left the machine. */
export class InputError extends SpecwrightError {
  override readonly name = "InputError";

  constructor(place: ErrorPlace, problem: string) {
    super(`${place.operation} was not sent: ${problem} (${place.route})`, place);
  }
}
