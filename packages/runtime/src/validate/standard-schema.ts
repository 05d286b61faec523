import type { ValidationIssue } from "../errors/validation-error.ts";
import type { Check } from "./check.ts";
import { issuesOf } from "./issues.ts";

/** A schema by version 1 of the Standard Schema specification, https://standardschema.dev. It does not change values. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specwright";
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** Only for the compiler: it has the type. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Makes a Standard Schema of a check. The generator states the type. */
export function standardSchema<Value>(check: Check): StandardSchema<Value> {
  const validate = (value: unknown): StandardResult<Value> => {
    const issues = issuesOf(check, value);
    if (issues.length > 0) return { issues };
    return { value: value as Value };
  };
  return { "~standard": { version: 1, vendor: "specwright", validate } };
}
