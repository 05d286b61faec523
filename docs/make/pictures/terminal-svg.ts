import { asHtml } from "@specwright/openapi/internal";
import { spansOf } from "./ansi.ts";
import type { TimedLine } from "./record.ts";

const [COLUMNS, CHARACTER, LINE, PADDING, BAR] = [100, 7.8, 19, 16, 30];

const STYLE = `
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dae0; white-space: pre; }
.bold { font-weight: 700; fill: #fff; } .dim, .grey { fill: #9aa0ac; }
.red { fill: #ff8a80; } .green { fill: #6fd6a2; } .yellow { fill: #f2c86b; } .blue, .cyan { fill: #7cc4ff; } .magenta { fill: #e0a3ff; }
.line { opacity: 0; animation: come 1ms linear forwards; }
@keyframes come { to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { .line { opacity: 1; animation: none; } }`;

/** A recording as a picture that plays once. It is text, so that it stays sharp and small. */
export function terminalSvg(lines: readonly TimedLine[], title: string): string {
  const rows = lines.flatMap(wrapped);
  const [width, height] = [Math.ceil(COLUMNS * CHARACTER + 2 * PADDING), BAR + rows.length * LINE + 2 * PADDING];
  const dots = [18, 38, 58].map((x) => `<circle cx="${x}" cy="15" r="5" fill="#4a4d57"/>`).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${asHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#17181c"/>${dots}`,
    ...rows.map(rowSvg),
    "</svg>\n",
  ].join("\n");
}

function rowSvg({ text, at }: TimedLine, index: number): string {
  const y = BAR + PADDING + (index + 0.75) * LINE;
  const spans = spansOf(text).map(({ text: part, style }) => {
    const shown = asHtml(part);
    return style.length === 0 ? shown : `<tspan class="${style.join(" ")}">${shown}</tspan>`;
  });
  return `<text class="line" style="animation-delay:${at}ms" x="${PADDING}" y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told begins with one.
const CODE = /\u001b\[[\d;]*m/g;

/** A line that is longer than the window goes on in the next row, from a space on. Codes take no room. */
function wrapped({ text, at }: TimedLine): TimedLine[] {
  const rows = [""];
  for (const word of text.split(/(?<=\S)(?= )/)) {
    const row = rows.at(-1) ?? "";
    const room = COLUMNS - row.replace(CODE, "").length;
    if (word.replace(CODE, "").length <= room) rows[rows.length - 1] = row + word;
    else rows.push(`   ${word}`);
  }
  return rows.map((row) => ({ text: row, at }));
}
