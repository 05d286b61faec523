import { spelled } from "@specwright/openapi/internal";

/** A text as a string literal: none can end the literal, a line or a script element, and what it says is seen. */
export function quoted(text: string): string {
  return spelled(JSON.stringify(text)).replaceAll("<", "\\u003c");
}
