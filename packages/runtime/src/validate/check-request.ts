import { ValidationError } from "../errors/validation-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { isSerialized } from "../request/body.ts";
import type { AnyInput } from "../request/prepare.ts";
import type { Trip } from "../send/trip.ts";
import { asSent } from "./as-sent.ts";
import type { Check, OperationChecks } from "./check.ts";
import { issuesOf } from "./issues.ts";
import { report, type ValidateOptions } from "./options.ts";

/**
 * Checks a call's parameters as the caller gave them, and its body as it will be sent. Into bytes, streams and what is
 * written already nobody looks.
 * @throws ValidationError in the mode `throw`.
 */
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
  const check = body === undefined || isSerialized(body) ? undefined : checkOf(checks, contentType);
  const issues = [
    ...(checks.input ? issuesOf(checks.input, input) : []),
    ...(check ? issuesOf(check, asSent(body, contentType), ["body"]) : []),
  ];
  if (issues.length === 0) return;
  const error = new ValidationError(place, { direction: "request", sent: mode === "warn" }, issues);
  if (mode === "throw") throw error;
  report(error, options);
}

/** A media type means the same with other parameters and in other letters. */
function checkOf({ bodies = {} }: OperationChecks, contentType: string): Check | undefined {
  const same = (type: string): boolean => bareType(type) === bareType(contentType);
  return Object.entries(bodies).find(([type]) => same(type))?.[1];
}

function bareType(mediaType: string): string {
  return mediaType.replace(/\s*;.*/s, "").toLowerCase();
}
