import { redact } from "../errors/redact.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import { kindOf } from "../operation/statuses.ts";
import { failure, success } from "../response/outcome.ts";
import type { Trip } from "../send/trip.ts";
import type { OperationChecks } from "./check.ts";
import { issuesOf } from "./issues.ts";
import { report, type ValidateOptions } from "./options.ts";

/**
 * The result as it is, or in its place, in the mode `throw`, that a success is not as described. A failure stays what
 * it is in every mode, because the caller has to see it; what nobody documented has nothing to be checked against.
 */
export function checkResponse(
  trip: Trip,
  operation: Descriptor,
  checks: OperationChecks,
  result: AnyResult,
  options: ValidateOptions,
): AnyResult {
  const { responses: mode = "warn" } = options;
  if (mode === "off" || result.status === undefined) return result;
  const { ok, status, response } = result;
  const kind = kindOf(operation, response) ?? "none";
  const check = checks.responses?.[keyOf(operation, status)]?.[kind];
  const value = ok ? result.data : result.error;
  if (!check || value === undefined) return result;
  const judge = (part: unknown, path: readonly (string | number)[]): ValidationError | undefined => {
    const issues = issuesOf(check, part, path).map((issue) => withoutSecrets(issue, trip));
    return issues.length > 0 ? new ValidationError(trip.place, { direction: "response", status }, issues) : undefined;
  };
  if (ok && kind === "lines") return success(response, checkedItems(value as Items, judge, options));
  const error = judge(value, ["body"]);
  if (!error) return result;
  if (ok && mode === "throw") return failure(response, undefined, error);
  report(error, options);
  return result;
}

/** A server may repeat a credential even as the name of a property. */
function withoutSecrets({ path, message, keyword }: ValidationIssue, trip: Trip): ValidationIssue {
  const clean = path.map((key) => (typeof key === "string" ? redact(key, trip) : key));
  return { path: clean, message: redact(message, trip), keyword };
}

/** The documented status that stands for a status. */
function keyOf({ responses }: Descriptor, status: number): string {
  return [`${status}`, `${`${status}`[0]}XX`].find((key) => Object.hasOwn(responses, key)) ?? "default";
}

type Judge = (item: unknown, path: readonly (string | number)[]) => ValidationError | undefined;

type Items = AsyncGenerator<unknown, void, undefined>;

/** In the mode `throw` the loop ends with the first item that is not as described; otherwise all come through. */
function checkedItems(items: Items, judge: Judge, options: ValidateOptions): Items {
  const checked = eachChecked(items, judge, options);
  const leave = checked.return.bind(checked);
  // Where nobody asked for an item yet, the loop over them has not begun and would not end them.
  checked.return = async (value) => {
    await items.return();
    return await leave(value);
  };
  return checked;
}

async function* eachChecked(items: Items, judge: Judge, options: ValidateOptions): Items {
  let index = 0;
  let warned = false;
  for await (const item of items) {
    const error = judge(item, ["body", index++]);
    if (error && options.responses === "throw") throw error;
    if (error && (options.onInvalid || !warned)) report(error, options);
    warned ||= !!error;
    yield item;
  }
}
