import type { ClientModel, OperationModel, ResponseModel } from "../model/types.ts";
import { importType, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";
import { bodyTypes, isSuccess, union } from "./operation-types.ts";
import { failedTypes } from "./type-name.ts";

/** What one or more statuses mean. */
interface Outcome {
  readonly kind: "Success" | "Failure";
  readonly status: string;
  readonly body: string;
}

/** `type UpdateSessionResult = Success<200, …> | Failure<404 | 500, …> | Unexpected`. */
export function resultType(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const outcomes = operation.responses.flatMap((response) => outcomesOf(file, model, operation, response));
  const variants = grouped(outcomes).map(
    ({ kind, status, body }) => `${file.name(importType(kind, CODEGEN))}<${status}, ${body}>`,
  );
  const all = [...variants, file.name(importType("Unexpected", CODEGEN))];
  return `export type ${operation.pascal}Result =\n${all.map((variant) => `  | ${variant}`).join("\n")};`;
}

/** Statuses with the same body are one outcome: what an editor shows of a result is short then. */
function grouped(outcomes: readonly Outcome[]): Outcome[] {
  const groups = Map.groupBy(outcomes, ({ kind, body }) => `${kind} ${body}`);
  return [...groups.values()].map((group) => ({
    ...(group[0] as Outcome),
    status: group.map(({ status }) => status).join(" | "),
  }));
}

function outcomesOf(
  file: SourceFile,
  model: ClientModel,
  operation: OperationModel,
  response: ResponseModel,
): Outcome[] {
  // Text is made of what is used alone, because it imports what it names.
  const success = (status: string): Outcome => {
    const body = union(bodyTypes(file, model, operation, response), "undefined");
    return { kind: "Success", status, body };
  };
  const failure = (status: string): Outcome => {
    const body = union(bodyTypes(file, model, operation, response, failedTypes), "undefined");
    return { kind: "Failure", status, body: failureBody(operation, response, body) };
  };
  if (response.status === "default") return defaultOutcomes(file, operation, { success, failure });
  const status = statusType(file, operation, response.status);
  return [isSuccess(response) ? success(status) : failure(status)];
}

interface OutcomeOf {
  success(status: string): Outcome;
  failure(status: string): Outcome;
}

/** `default` stands for every failure without a response of its own, and for success if no success is documented. */
function defaultOutcomes(file: SourceFile, operation: OperationModel, { success, failure }: OutcomeOf): Outcome[] {
  const documented = operation.responses.map(({ status }) => status).filter((status) => status !== "default");
  const failing = ["3XX", "4XX", "5XX"].filter((range) => !documented.includes(range));
  const outcomes: Outcome[] = [];
  if (!operation.responses.some(isSuccess)) outcomes.push(success(rest(file, ["2XX"], documented)));
  if (failing.length > 0) outcomes.push(failure(rest(file, failing, documented)));
  return outcomes;
}

/** A failure that is described without a body keeps the body that comes. Some failures never have one. */
function failureBody({ method }: OperationModel, { status, variants }: ResponseModel, body: string): string {
  if (variants.length > 0 || status === "304" || method === "HEAD") return body;
  return "unknown";
}

/** A status as a literal. A range is the union of its statuses, except those that have a response of their own. */
function statusType(file: SourceFile, { responses }: OperationModel, status: string): string {
  if (!status.endsWith("XX")) return status;
  const documented = responses.map((response) => response.status);
  return rest(file, [status], documented);
}

function rest(file: SourceFile, ranges: readonly string[], documented: readonly string[]): string {
  const all = ranges.map((range) => file.name(importType(`Status${range}`, CODEGEN))).join(" | ");
  const own = documented.filter((status) => ranges.some((range) => status !== range && status[0] === range[0]));
  if (own.length === 0) return all;
  return `${file.global("Exclude")}<${all}, ${own.join(" | ")}>`;
}
