import type { Diagnostic, SpecError } from "@specwright/openapi/diagnostic";
import { systemFailure } from "./system-failure.ts";
import { isTooDeep, TOO_DEEP } from "./too-deep.ts";

/** One reason, for programs: the place is there where it is one of a file. */
export type Reason = Partial<Diagnostic> & Pick<Diagnostic, "message">;

/** Why a command could not be tried. */
export interface Failure {
  /** Lines for people. */
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** Ends a command that could not be tried, with what there is to say. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.text);
    this.failure = failure;
  }
}

/** Errors whose message says what to do. */
const FOR_PEOPLE = ["UsageError", "ImportError"];

/** Why a command could not be tried; undefined for a defect, whose stack is needed. */
export function failureOf(error: unknown, workspace: string): Failure | undefined {
  if (isTooDeep(error)) return failureIn(TOO_DEEP);
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Refusal) return error.failure;
  if (error.name === "SpecError") return { text: error.message, reasons: reasonsOf((error as SpecError).diagnostics) };
  if (FOR_PEOPLE.includes(error.name)) return failureIn(error.message);
  const refused = systemFailure(error, workspace);
  return refused === undefined ? undefined : failureIn(refused);
}

/** What people read, for programs: the first line is what happened, and the others say what to do. */
export function failureIn(text: string): Failure {
  const [message = "", ...others] = text.split("\n").map((line) => line.trim());
  const hint = others.filter(Boolean).join("\n");
  return { text, reasons: [hint === "" ? { message } : { message, hint }] };
}

export function reasonsOf(diagnostics: readonly Diagnostic[]): Reason[] {
  return diagnostics.map(({ file, line, col, rule, message, hint }) => {
    // Where no line is wrong, the file as a whole is.
    if (line === 0) return { file, rule, message, hint };
    return { file, line, col, rule, message, hint };
  });
}
