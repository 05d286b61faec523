import { asMarkdownCell, asMarkdownCode } from "@specwright/openapi/internal";
import type { Note } from "../gate/index.ts";

/** How many of the missing parts a README lists. */
const MOST_LISTED = 100;

/** The part of a README that lists what the description has and the client does not have. */
export function missingParts(notes: readonly Note[]): string[] {
  const missing = notes.filter(({ lacks }) => lacks !== undefined);
  if (missing.length === 0) return [];
  const rows = missing.slice(0, MOST_LISTED).map(({ lacks, message, rule }) => {
    return `| ${lacks} | ${asMarkdownCell(message)} | ${asMarkdownCode(rule)} |`;
  });
  const more = missing.length - rows.length;
  return [
    "## What was left out",
    "The description has these too. The client leaves them out, because no correct call can be made of them.",
    ["| What | Why | Rule |", "| --- | --- | --- |", ...rows].join("\n"),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}
