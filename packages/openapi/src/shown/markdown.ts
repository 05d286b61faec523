import { spelled } from "./hidden.ts";
import { asHtml } from "./html.ts";

/**
 * Text of a description within a line of Markdown: no markup, no HTML, no picture, no link under another name, and
 * nobody is called. A name between backticks is code.
 */
export function asMarkdown(text: string): string {
  return inline(text, asMarkdownCode);
}

/** The same in a cell of a table. */
export function asMarkdownCell(text: string): string {
  return inline(text, asMarkdownCodeCell);
}

/** Nothing is escaped in code: it ends at the first run of backticks that is as long as the one it began with. */
export function asMarkdownCode(text: string): string {
  const shown = spelled(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const space = /^`|`$|^$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}

/** The same in a cell of a table, which a `|` ends even in code. */
export function asMarkdownCodeCell(text: string): string {
  return text.includes("|") ? `<code>${escaped(spelled(text))}</code>` : asMarkdownCode(text);
}

/** A block of code, with a fence that no line of it can end. Its lines stay lines. */
export function asMarkdownBlock(language: string, lines: readonly string[]): string {
  const shown = lines.map((line) => spelled(line, "\n\t"));
  const fence = "`".repeat(Math.max(2, longestRun(shown.join("\n"))) + 1);
  return `${fence}${language}\n${shown.join("\n")}\n${fence}`;
}

/** An address in a link, `[text](address)` or `<address>`. */
export function asMarkdownUrl(url: string): string {
  return spelled(url).replace(/[\s<>()|\\"`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** The summary of a folded part: Markdown means nothing there, because it is HTML. */
export function asMarkdownSummary(text: string): string {
  return asHtml(oneLine(text));
}

function inline(text: string, code: (part: string) => string): string {
  return oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : escaped(spelled(part))))
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, " ").trim();
}

function escaped(text: string): string {
  return (
    text
      // Nobody is called, and no issue is mentioned.
      .replace(/@(?=\w)|#(?=\d)/g, "$&\u200b")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replace(/[\\`*~[\]#$]/g, "\\$&")
      // Within a word it is a letter.
      .replace(/(?<![\p{L}\p{N}])_/gu, "\\_")
      // No reader of tables is mistaken about this.
      .replaceAll("|", "&#124;")
      // What begins a list, a quotation or the line under a heading.
      .replace(/^[>=]|^[-+](?=[-\s]|$)|(?<=^\d+)[.)](?=\s|$)/, "\\$&")
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
