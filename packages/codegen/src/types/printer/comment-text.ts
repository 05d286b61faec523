import { foreign, INDENT } from "./writer.ts";

/**
 * A comment, up to where the node begins that it belongs to.
 * @param text what stands between its slashes
 */
export function commentText(text: string, indent: string): string {
  if (text.includes("*/")) throw foreign(text);
  const [first, ...others] = `/*${text}*/`.split("\n");
  let written = (first as string).trim();
  for (const line of others) written += `\n${indent}${" ".repeat(widthBefore(line))}${line.trim()}`;
  return `${written}\n${indent}`;
}

/** How many columns of white space a line begins with. */
function widthBefore(line: string): number {
  let width = 0;
  for (const letter of /^\s*/.exec(line)?.[0] ?? "")
    width += letter === "\t" ? INDENT.length - (width % INDENT.length) : 1;
  return width;
}
