/**
 * A file after the edit that a guide shows as lines with `-`, `+` and a space before them.
 * @throws Error if the lines before the edit do not stand in the file exactly once
 */
export function edited(text: string, diff: string): string {
  const edit = diff.replace(/\n$/, "").split("\n");
  const wrong = edit.find((line) => !/^([-+ ]|$)/.test(line));
  if (wrong !== undefined) throw new Error(`a line of a diff begins with -, + or a space: ${wrong}`);
  const before = without("+", edit);
  const lines = text.split("\n");
  const places = [...lines.keys()].filter((at) => before.every((line, index) => lines[at + index] === line));
  const [place, another] = places;
  if (place !== undefined && another === undefined)
    return lines.toSpliced(place, before.length, ...without("-", edit)).join("\n");
  throw new Error(`the file does not have these lines exactly once:\n${before.join("\n")}`);
}

function without(sign: string, edit: readonly string[]): string[] {
  return edit.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
}
