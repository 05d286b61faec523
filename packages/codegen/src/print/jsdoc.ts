import { asComment } from "@specwright/openapi/internal";

/** A documentation comment of paragraphs and tags; undefined and empty ones are left out. */
export function jsdoc(parts: readonly (string | undefined)[], indent = ""): string {
  const texts = parts.filter((part): part is string => Boolean(part?.trim())).map((part) => asComment(part.trim()));
  if (texts.length === 0) return "";
  const [first = ""] = texts;
  if (texts.length === 1 && !first.includes("\n") && first.length + indent.length < 110)
    return `${indent}/** ${first} */\n`;
  const blocks = texts.map((text, index) => {
    const tagBefore = index > 0 && texts[index - 1]?.startsWith("@");
    return `${index > 0 && !(tagBefore && text.startsWith("@")) ? "\n" : ""}${text}`;
  });
  const lines = blocks
    .join("\n")
    .split("\n")
    .flatMap((line) => wrap(line.trimEnd(), 112 - indent.length));
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

/** Breaks long prose at spaces; lines that are indented or belong to a list or a table stay as they are. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width || /^\s|^[-*|>#]/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
