import { asMarkdown, asMarkdownBlock } from "@specwright/openapi/internal";
import type { Example, Files } from "./examples.ts";

/** What a tool said: a message, and what to do. */
interface Said {
  readonly message: string;
  readonly hint: string;
}

/** A message and its hint, as they are printed. */
export function asQuote({ message, hint }: Said): string {
  return `> ${asMarkdown(message)}\n>\n> ${asMarkdown(hint)}`;
}

/** The files of an example, each in a frame with its name. */
export function asBlocks(files: Files): string {
  return Object.entries(files)
    .map(([path, text]) => asMarkdownBlock(`${languageOf(path)} title="${path}"`, text.trimEnd().split("\n")))
    .join("\n\n");
}

function languageOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1] ?? "text";
}

/** What breaks a rule and what does not, one below the other. */
export function asPair({ broken, mended }: Example): string {
  return `This breaks it:\n\n${asBlocks(broken)}\n\nThis does not:\n\n${asBlocks(mended)}`;
}
