import { createHash } from "node:crypto";
import {
  asMarkdown,
  asMarkdownCode,
  asMarkdownCodeCell,
  type Diagnostic,
  type JsonObject,
  membersOf,
  textOf,
} from "@specwright/openapi/internal";
import { CONVERTER } from "../convert/swagger.ts";

/** What is known of an import. */
export interface ImportFacts {
  /** The address that it came from; undefined for files. */
  readonly address: string | undefined;
  readonly main: string;
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly converted: boolean;
  /** What of it could not be read or said. */
  readonly notes: readonly Diagnostic[];
  readonly description: JsonObject;
  /** The day, as 2026-01-31. */
  readonly today: string;
}

const BEGIN = "<!-- import: written by `specwright new` and `specwright update` -->";
/** Older pages name other commands. */
const ANY_BEGIN = /<!-- import: written by .*? -->/;
const END = "<!-- /import -->";

/** SOURCES.md of a description that its provider wrote. */
export function sourcesPage(name: string, facts: ImportFacts): string {
  return `# Sources of the ${name} description

${importBlock(facts)}

## Contradictions

## Corrected

What \`overlay.yaml\` changes, each with the source that shows it:
`;
}

/** The page with what is said of the import written anew; what people wrote stays. */
export function updatedSources(page: string, facts: ImportFacts): string {
  const [before, rest] = page.split(ANY_BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) return page;
  return `${before}${importBlock(facts)}${after}`;
}

function importBlock(facts: ImportFacts): string {
  const { main, files, today } = facts;
  const others = files === 1 ? "" : `, with ${files - 1} more that it refers to`;
  return `${BEGIN}
This description is the provider's own. ${asMarkdownCode(`upstream/${main}`)} is what the
provider publishes, unchanged${others}. \`openapi.yaml\` is made from it and the corrections in \`overlay.yaml\`:
edit the overlay, then run \`npx specwright update\` with the name of this folder.

| Fact | Source | Seen |
| --- | --- | --- |
| all operations | ${sourceOf(facts)} | ${today} |
| provider.yaml | inferred; each setting says why | ${today} |
| examples/ | made from the schemas by \`npx specwright examples\`, where there are any | ${today} |

${remarks(facts).join("\n")}
${END}`;
}

function sourceOf({ address, bytes, description, main }: ImportFacts): string {
  const version = textOf(membersOf(description.info).version);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const named =
    address === undefined ? `the file ${asMarkdownCodeCell(main.split("/").at(-1) ?? main)}` : `<${address}>`;
  const said = version === "" ? "" : `, version ${asMarkdownCodeCell(version)}`;
  return `${named}${said}, sha256 ${hash}…`;
}

function remarks({ description, converted, notes }: ImportFacts): string[] {
  const { name, url, identifier } = membersOf(membersOf(description.info).license);
  const license = [name, identifier, url].map(textOf).filter(Boolean).join(", ");
  const lines = [`Licence of the description: ${license === "" ? "it names none" : asMarkdown(license)}.`];
  if (converted) lines.push(`It is in Swagger 2.0; ${CONVERTER} has converted it to OpenAPI 3.0.`);
  if (notes.length === 0) return lines;
  const listed = notes.map(
    ({ file, line, message }) => `- ${asMarkdownCode(`${file}:${line}`)} ${asMarkdown(message)}`,
  );
  return [...lines, "", "What could not be read, or cannot be said in OpenAPI 3:", "", ...listed];
}
