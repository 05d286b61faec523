import { checkNames } from "../core/known-names.ts";
import type { ValidationError } from "../errors/validation-error.ts";

const MODES = ["off", "warn", "throw"] as const;

/** What happens to data that is not as described. */
export type ValidationMode = (typeof MODES)[number];

/** How strictly the calls of a client are checked. */
export interface ValidateOptions {
  /**
   * For parameters and bodies, before they are sent.
   *
   * @default "throw"
   */
  readonly requests?: ValidationMode | undefined;
  /**
   * For data that is received, and for each item of a stream.
   *
   * @default "warn"
   */
  readonly responses?: ValidationMode | undefined;
  /**
   * Called for each error that does not end the call: in the mode `warn`, and for the body of a failure in every mode
   * but `off`.
   *
   * @default passes the message to `console.warn`, once for a request and once for a response
   * @example (error) => logger.warn(error.issues)
   */
  readonly onInvalid?: ((error: ValidationError) => void) | undefined;
}

/**
 * A copy of the options.
 * @throws TypeError for an unknown name or mode, which would check nothing. Types do not keep a caller in JavaScript from it.
 */
export function checkedOptions(options: ValidateOptions): ValidateOptions {
  checkNames(options, "requests responses onInvalid");
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
