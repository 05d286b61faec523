import { spelled } from "./hidden.ts";

/** Text of a description in HTML, attributes in quotes included. Its lines stay lines. */
export function asHtml(text: string): string {
  return spelled(text, "\n\t")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
