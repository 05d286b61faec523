import type { ValidationIssue } from "../errors/validation-error.ts";
import type { Check } from "./check.ts";
import { issuesOf } from "./issues.ts";

/** A schema as the Standard Schema specification has it, version 1: https://standardschema.dev. It changes no value. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specwright";
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** Never there at run time: it tells the compiler the type. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** The type is the generator's to state. */
export function standardSchema<Value>(check: Check): StandardSchema<Value> {
  const validate = (value: unknown): StandardResult<Value> => {
    const issues = issuesOf(check, value);
    return issues.length > 0 ? { issues } : { value: value as Value };
  };
  return { "~standard": { version: 1, vendor: "specwright", validate } };
}
