import { asHtml } from "@specwright/openapi/internal";

/** Names between backticks as code. */
export function inline(text: string): string {
  return asHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

/** Something in small letters: a place, a rule, an id. */
export function codes(texts: readonly string[]): string {
  return texts.map((text) => `<code>${asHtml(text)}</code>`).join(" ");
}

/** A part that is folded until somebody wants it. */
export function fold(summary: string, content: string): string {
  return `<details><summary>${asHtml(summary)}</summary>${content}</details>`;
}

/** A button that is there where scripts are. */
export function copyButton(label: string, copies: string): string {
  return `<button type="button" hidden data-copies="${asHtml(copies)}">${asHtml(label)}</button>`;
}
