import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { byType, isLines } from "../request/media-type.ts";
import { saidType } from "../request/said-type.ts";
import { bodyKind } from "../request/value-kind.ts";
import type { CallContext } from "../send/call-context.ts";
import { asSent, asText } from "./as-sent.ts";
import type { OperationChecks } from "./check.ts";
import { issuesOf } from "./issues.ts";
import { report, type ValidateOptions } from "./options.ts";

/**
 * Checks a call's parameters and its body as they will be sent. Bytes, streams and bodies that the caller has serialized
 * are not checked.
 * @throws ValidationError in the mode `throw`.
 */
export function checkRequest(
  { place, options: said }: CallContext,
  descriptor: Descriptor,
  checks: OperationChecks,
  input: AnyInput,
  options: ValidateOptions,
): void {
  const { requests: mode = "throw" } = options;
  if (mode === "off") return;
  const issues = [
    ...inputIssues(checks, input),
    ...bodyIssues(checks, input, saidType(input, said) ?? descriptor.body?.[0] ?? ""),
  ];
  if (issues.length === 0) return;
  const error = new ValidationError(place, { direction: "request", sent: mode === "warn" }, issues);
  if (mode === "throw") throw error;
  report(error, options);
}

function inputIssues({ input: check }: OperationChecks, input: AnyInput): ValidationIssue[] {
  if (!check) return [];
  const { body, ...parameters } = input;
  return issuesOf(check, { ...(asText(parameters) as AnyInput), ...("body" in input && { body }) });
}

function bodyIssues({ bodies = {} }: OperationChecks, { body }: AnyInput, contentType: string): ValidationIssue[] {
  if (body === undefined || bodyKind(body)) return [];
  // Lines that are a text are written already.
  if (typeof body === "string" && isLines(contentType)) return [];
  const check = byType(bodies, contentType);
  if (!check) return [];
  return issuesOf(check, asSent(body, contentType), ["body"]);
}
