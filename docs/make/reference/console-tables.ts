import { asMarkdown, asMarkdownCell } from "@specwright/openapi/internal";

/** What `console.table` prints, as tables of Markdown; the lines between them become sentences. */
export function consoleTables(text: string): string {
  const blocks: string[][] = [];
  for (const line of text.split("\n")) {
    const cells = cellsOf(line);
    if (cells !== undefined) blocks.at(-1)?.push(cells);
    else if (line.startsWith("┌")) blocks.push([]);
    else if (line.trim() !== "" && !/^[├└]/.test(line)) blocks.push([asMarkdown(line.trim())]);
  }
  return blocks.map(tableOf).join("\n\n");
}

function cellsOf(line: string): string | undefined {
  if (!line.startsWith("│")) return undefined;
  const cells = line.slice(1, -1).split("│");
  return `| ${cells.map((cell) => asMarkdownCell(bare(cell.trim()))).join(" | ")} |`;
}

/** Texts are quoted, and rows without a name are counted. */
function bare(cell: string): string {
  if (cell === "(index)") return "What";
  return cell.replace(/^'(.*)'$/, "$1");
}

function tableOf(lines: readonly string[]): string {
  const [first = "", ...rows] = lines;
  if (!first.startsWith("| ")) return first;
  const line = first.replace(/\| [^|]*/g, "| --- ").replace(/--- $/, "");
  return [first, line, ...rows].join("\n");
}
