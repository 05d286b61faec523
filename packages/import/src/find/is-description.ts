import { Positions, parseSource } from "@specwright/openapi/internal";

/** Whether a text has `openapi` or `swagger` as a key at its top. A file that cannot be parsed counts if it looks so. */
export function isDescription(text: string): boolean {
  if (text.trimStart().startsWith("{")) return isFlowDescription(text);
  return /^(["']?)(openapi|swagger)\1[ \t]*:/m.test(text);
}

/** JSON, or YAML that is written in braces. */
function isFlowDescription(text: string): boolean {
  if (!/(openapi|swagger)\b/.test(text)) return false;
  const value = parsed(text);
  if (value === undefined) return /^\s*\{\s*"?(openapi|swagger)"?\s*:/.test(text);
  return "openapi" in value || "swagger" in value;
}

function parsed(text: string): object | undefined {
  try {
    return Object(parseSource("", text, new Positions()));
  } catch {
    return undefined;
  }
}
