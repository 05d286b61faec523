import { asLine, type Diagnostic, SpecError } from "@specwright/openapi/internal";
import type { Failure } from "./result.ts";

/** A message is shown as one line, and not the whole of a page that a stranger wrote. */
const LONGEST = 600;

export function failure(rule: string, message: string): Failure {
  const line = asLine(message);
  return { rule, message: line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line };
}

/** What was thrown, as failures: each diagnostic of a description that was refused, or the error itself. */
export function failuresOf(thrown: unknown): Failure[] {
  if (thrown instanceof SpecError) return thrown.diagnostics.map(refusal);
  return [failure(nameOf(thrown), `${messageOf(thrown)}${placeOf(thrown)}`)];
}

/** Nobody has written such a message for people: where it was thrown says more. */
function placeOf(thrown: unknown): string {
  const stack = (thrown instanceof Error && thrown.stack) || "";
  const [, place] = /\/((?:packages|scripts)\/[^\n]*?:\d+):\d+\)?$/m.exec(stack) ?? [];
  return place === undefined ? "" : ` (${place})`;
}

function refusal({ file, line, col, rule, message }: Diagnostic): Failure {
  return failure(rule, `${file}:${line}:${col} ${rule}: ${message}`);
}

export function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : "thrown";
}

/** The message, and those of what caused it. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { name, message, cause } = thrown;
  const own = `${name}: ${message}`;
  return cause instanceof Error ? `${own} (${messageOf(cause)})` : own;
}
