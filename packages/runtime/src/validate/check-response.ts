import { redact } from "../errors/redact.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { hasNoBody, kindOf } from "../operation/response-kind.ts";
import type { AnyResult } from "../operation/result.ts";
import type { CallContext } from "../send/call-context.ts";
import type { Check, OperationChecks } from "./check.ts";
import { checkedItems, type Items, type Judge } from "./checked-items.ts";
import { issuesOf } from "./issues.ts";
import { report, type ValidateOptions } from "./options.ts";

/**
 * Checks the data of a documented result, and returns the result. In the mode `throw`, a success that is not as described
 * becomes a failure with a `ValidationError`. A failure does not change in any mode, because the caller must see it.
 */
export function checkResponse(
  context: CallContext,
  descriptor: Descriptor,
  checks: OperationChecks,
  result: AnyResult,
  options: ValidateOptions,
): AnyResult {
  const { responses: mode = "warn" } = options;
  if (mode === "off" || result.status === undefined) return result;
  const { ok, status, response } = result;
  const kind = kindOf(descriptor, response) ?? "none";
  const check = checks.responses?.[documentedStatus(descriptor, status)]?.[kind];
  const value = ok ? result.data : result.error;
  if (!check || hasNoBody(descriptor, response)) return result;
  const judge = judgeOf(context, check, status);
  if (ok && (kind === "lines" || kind === "events"))
    return { ...result, data: checkedItems(value as Items, judge, options) };
  // The body of a failure is not one of the described events.
  if (kind === "events") return result;
  const error = judge(value, ["body"]);
  if (!error) return result;
  if (ok && mode === "throw") return { ok: false, status: undefined, error, headers: result.headers, response };
  report(error, options);
  return result;
}

function judgeOf(context: CallContext, check: Check, status: number): Judge {
  return (part, path) => {
    const issues = issuesOf(check, context.exactly?.(part) ?? part, path).map((issue) =>
      withoutSecrets(issue, context),
    );
    if (issues.length === 0) return undefined;
    return new ValidationError(context.place, { direction: "response", status }, issues);
  };
}

/** A server may repeat a credential even as the name of a property. An index stays a number, since it is no text. */
function withoutSecrets({ path, message, keyword }: ValidationIssue, context: CallContext): ValidationIssue {
  const clean = path.map((key) => redact(key, context));
  return { path: clean, message: redact(message, context), keyword };
}

/** The key of `responses` that describes a status. */
export function documentedStatus({ responses }: Descriptor, status: number): string {
  return [`${status}`, `${`${status}`[0]}XX`].find((key) => Object.hasOwn(responses, key)) ?? "default";
}
