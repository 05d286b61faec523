import { asComment } from "@specwright/openapi/internal";

/** What a reader gains nothing from: the type beside it says the same. */
const SAID_BY_THE_TYPE = /^@constant$|^@enum \{/;

/**
 * A comment of openapi-typescript as editors show it best: the description is no tag, and it comes first. A title is left
 * out beside a description.
 * @param text what stands between the slashes of the comment, its first and last star included
 */
export function plainComment(text: string): string | undefined {
  if (!text.includes("\n")) return plainLine(text);
  const items = itemsOf(text);
  const description = items.find((item) => item.startsWith(DESCRIPTION))?.slice(DESCRIPTION.length);
  const others = items.filter((item) => !item.startsWith(DESCRIPTION) && !SAID_BY_THE_TYPE.test(item));
  const tags = others.filter((item) => item.startsWith("@"));
  const [title] = others.filter((item) => !item.startsWith("@") && !item.startsWith(FORMAT));
  const prose = [description ?? title, others.find((item) => item.startsWith(FORMAT))];
  const paragraphs = prose.filter((item) => item !== undefined);
  if (paragraphs.length + tags.length === 0) return undefined;
  const lines = [...paragraphs.join("\n\n").split("\n"), ...tags.join("\n").split("\n")].filter(
    (line, index, all) => line !== "" || (index > 0 && index < all.length - 1),
  );
  if (lines.length === 1) return `* ${lines[0]} `;
  return `*\n${lines.map((line) => ` *${line && ` ${line}`}\n`).join("")} `;
}

/** A comment of one part. */
function plainLine(text: string): string | undefined {
  const item = text.slice("* ".length).trimEnd();
  if (SAID_BY_THE_TYPE.test(item)) return undefined;
  return `* ${item.startsWith(DESCRIPTION) ? item.slice(DESCRIPTION.length) : item} `;
}

/** The same, where no text of a description can end the comment or say something to tools. */
export function calmComment(text: string): string | undefined {
  const plain = plainComment(text);
  return plain && asComment(plain);
}

const DESCRIPTION = "@description ";
const FORMAT = "Format: ";

/** The parts of a comment. Further lines of a part stand four columns to the right. */
function itemsOf(text: string): string[] {
  const inner = text.replace(/^\*(?:\n \*)? /, "").replace(/\s+$/, "");
  return inner.split(/\n \* (?! {4})/).map((item) => item.replaceAll(/\n \* {5}/g, "\n").trimEnd());
}
