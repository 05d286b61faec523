import { ValidationError } from "../errors/validation-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { isSerialized } from "../request/body.ts";
import type { AnyInput } from "../request/prepare.ts";
import type { Trip } from "../send/trip.ts";
import type { OperationChecks } from "./check.ts";
import { issuesOf } from "./issues.ts";
import { report, type ValidateOptions } from "./options.ts";

/**
 * Checks a call's input as the caller gave it. Into bytes, forms and streams nobody looks.
 * @throws ValidationError in the mode `throw`. */
export function checkRequest(
  { place }: Trip,
  operation: Descriptor,
  checks: OperationChecks,
  input: AnyInput,
  options: ValidateOptions,
): void {
  const { body, contentType = operation.body?.[0] ?? "" } = input;
  const { requests: mode = "throw" } = options;
  if (mode === "off") return;
  const check = body === undefined || isSerialized(body) ? undefined : checks.bodies?.[contentType];
  const issues = [
    ...(checks.input ? issuesOf(checks.input, input) : []),
    ...(check ? issuesOf(check, body, ["body"]) : []),
  ];
  if (issues.length === 0) return;
  const error = new ValidationError(place, { direction: "request", sent: mode === "warn" }, issues);
  if (mode === "throw") throw error;
  report(error, options);
}
