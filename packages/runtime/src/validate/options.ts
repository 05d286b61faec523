import type { ValidationError } from "../errors/validation-error.ts";

/** What happens to data that is not as described. */
export type ValidationMode = "off" | "warn" | "throw";

/** How strictly the calls of a client are checked. */
export interface ValidateOptions {
  /** Parameters and bodies before they are sent; `throw` where nothing is said. */
  readonly requests?: ValidationMode;
  /** Data when it comes, and each item of a stream; `warn` where nothing is said. */
  readonly responses?: ValidationMode;
  /**
   * Told what is not as described where that ends no call: in the mode `warn`, and of the body of a failure in every
   * mode but `off`. Where nobody is named, `console.warn` gets the message, once for a request and once for an answer.
   */
  readonly onInvalid?: (error: ValidationError) => void;
}

export function report(error: ValidationError, { onInvalid }: ValidateOptions): void {
  if (onInvalid) onInvalid(error);
  else console.warn(error.message);
}
