/** The name of a row, and its cells. */
export type Row = readonly [name: string, ...cells: string[]];

/** Less of a name says nothing. */
const shortestName = 16;

/** Lines of a table: names on the left, cells on the right. Undefined if it has no room in the width. */
export function printTable(head: Row, rows: readonly Row[], width: number): string[] | undefined {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const [longest = 0, ...cells] = widths;
  const left = width - cells.reduce((sum, each) => sum + each + 2, 0);
  if (left < Math.min(longest, shortestName)) return undefined;
  const forName = Math.min(longest, left);
  return all.map(([name, ...texts]) => {
    const columns = texts.map((text, column) => text.padStart(cells[column] ?? 0));
    return [cutMiddle(name, forName).padEnd(forName), ...columns].join("  ");
  });
}

/** The head with numbers, for a legend to explain. */
export function numberedHeads([name, ...columns]: Row): Row {
  return [name, ...columns.map((_, index) => String(index + 1))];
}

/** A line that is no longer than the width. */
export function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1))}…`;
}

/** Names of one vendor begin alike, and end alike: what tells them apart is at both ends. */
function cutMiddle(name: string, width: number): string {
  if (name.length <= width) return name;
  const end = Math.floor((width - 1) / 2);
  return `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}
