/**
 * Text with lines that fit: a longer one goes on at the next word, further in than it begins.
 * @param width undefined where nobody watches: what reads lines gets them whole
 */
export function wrapped(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split("\n")
    .map((line) => wrappedLine(line, width))
    .join("\n");
}

function wrappedLine(line: string, width: number): string {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const lines: string[] = [];
  let current = indent;
  for (const word of line.slice(indent.length).split(" ")) {
    const isBlank = current.trim() === "";
    const longer = isBlank ? current + word : `${current} ${word}`;
    if (isBlank || longer.length <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = `${indent}  ${word}`;
  }
  return [...lines, current].join("\n");
}
