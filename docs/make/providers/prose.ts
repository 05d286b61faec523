import { asMarkdown } from "@specwright/openapi/internal";

/** A text of a description as paragraphs of Markdown. Only its blank lines mean something, whatever else it says. */
export function asParagraphs(text: string): string {
  return (
    text
      .split(/\n\s*\n/)
      .map((paragraph) => asMarkdown(paragraph))
      .filter((paragraph) => paragraph !== "")
      // What begins a directive, which is no Markdown but a word of the site's generator.
      .map((paragraph) => paragraph.replace(/^:(?=:)/, "\\:"))
      .join("\n\n")
  );
}
