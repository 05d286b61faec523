import { formatDiagnostic, SpecError } from "@specwright/openapi";
import { BadInput } from "@specwright/review";

/** Why there is no report. What nobody foresaw is no verdict on a change, and says so. */
export function complaintOf(error: unknown): string {
  if (error instanceof BadInput) return `${error.message}\n    ${error.hint}`;
  if (error instanceof SpecError) return error.diagnostics.map(formatDiagnostic).join("\n");
  return `${described(error)}\n    This is a defect of the review itself, and says nothing about the change. Please report it with both versions.`;
}

function described(error: unknown): string {
  if (error instanceof Error && error.stack) return error.stack;
  return String(error);
}
