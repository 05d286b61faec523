import { asLine, formatDiagnostic, SpecError } from "@specwright/openapi";
import { BadInput } from "@specwright/review";

/** Why there is no report. What nobody foresaw is no verdict on a change, and says so. */
export function complaintOf(error: unknown): string {
  if (error instanceof BadInput) return `${asLine(error.message)}\n    ${asLine(error.hint)}`;
  if (error instanceof RangeError)
    return "limit-depth: the schemas of a description contain each other through more levels than can be followed.\n    Shorten the chain: describe in one schema what several lead to.";
  if (error instanceof SpecError) return error.diagnostics.map(formatDiagnostic).join("\n");
  // A stack quotes what it fell over, line breaks and all.
  const shown = described(error).split("\n").map(asLine).join("\n");
  return `${shown}\n    This is a defect of the review itself, and says nothing about the change. Please report it with both versions.`;
}

function described(error: unknown): string {
  if (error instanceof Error && error.stack) return error.stack;
  return String(error);
}
