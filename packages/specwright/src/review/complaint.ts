import { asLine, formatDiagnostic, SpecError } from "@specwright/openapi/internal";
import { BadInput } from "@specwright/review";
import { isTooDeep, TOO_DEEP } from "../too-deep.ts";
import { UsageError } from "../usage-error.ts";

/** Why there is no report. What nobody foresaw is no verdict on a change, and says so. */
export function complaintOf(error: unknown): string {
  if (error instanceof BadInput) return `${asLine(error.message)}\n    ${asLine(error.hint)}`;
  if (error instanceof UsageError) return error.message.split("\n").map(asLine).join("\n");
  if (isTooDeep(error)) return TOO_DEEP;
  if (error instanceof SpecError) return error.diagnostics.map(formatDiagnostic).join("\n");
  // A stack quotes what it fell over, line breaks and all.
  const shown = described(error).split("\n").map(asLine).join("\n");
  return `${shown}\n    This is a defect of the review itself, and says nothing about the change. Please report it with both versions.`;
}

function described(error: unknown): string {
  if (error instanceof Error && error.stack) return error.stack;
  return String(error);
}
