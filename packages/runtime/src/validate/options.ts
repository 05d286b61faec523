import type { ValidationError } from "../errors/validation-error.ts";

const MODES = ["off", "warn", "throw"] as const;

/** What happens to data that is not as described. */
export type ValidationMode = (typeof MODES)[number];

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

/**
 * The options as they are now. Nothing in the way of types keeps a caller in JavaScript from a mode that there is not,
 * and that would check nothing.
 * @throws TypeError
 */
export function checkedOptions(options: ValidateOptions): ValidateOptions {
  for (const name of ["requests", "responses"] as const) {
    const mode = options[name];
    if (mode === undefined || MODES.includes(mode)) continue;
    const given = JSON.stringify(mode) ?? String(mode);
    throw new TypeError(`validate has no mode ${given} for ${name}: pass ${MODES.map((one) => `"${one}"`).join(", ")}`);
  }
  return { ...options };
}

export function report(error: ValidationError, { onInvalid }: ValidateOptions): void {
  if (onInvalid) onInvalid(error);
  else console.warn(error.message);
}
