import { type Confidential, redact } from "./redact.ts";
import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The call cannot be sent as it was made, or its stream is looped over once more. Nothing left the machine. */
export class InputError extends SpecwrightError {
  override readonly name = "InputError";

  constructor(place: ErrorPlace, problem: string) {
    super(place, `was not sent: ${problem}`);
  }
}

/**
 * Runs what fails only for wrong input, and throws its error as an `InputError`. The message is redacted, because the
 * platform may quote a URL with a credential in it.
 */
export function asInput<T>(call: Confidential & { readonly place: ErrorPlace }, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    throw new InputError(call.place, redact((problem as Error).message, call));
  }
}
