import type { Terminal } from "../terminal.ts";
import type { Row } from "./try-provider.ts";

type Colors = Terminal["colors"];

/** The rows as columns. */
export function table(rows: readonly Row[], colors: Colors): string {
  const lines = rows.map(({ provider, call, status, answer, milliseconds }) => [
    provider,
    call,
    status,
    answer,
    milliseconds.toFixed(0),
  ]);
  const all = [["provider", "call", "status", "what came back", "ms"], ...lines];
  const widths = (all[0] as string[]).map((_, column) =>
    Math.max(...all.map((line) => (line[column] as string).length)),
  );
  return all.map((line, index) => paint(line, { widths, colors, row: rows[index - 1] })).join("\n");
}

interface Painting {
  readonly widths: readonly number[];
  readonly colors: Colors;
  /** Undefined for the head. */
  readonly row: Row | undefined;
}

function paint(line: readonly string[], { widths, colors, row }: Painting): string {
  const cells = line.map((cell, column) =>
    column === 4 ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
  );
  if (row === undefined) return colors.dim(cells.join("  "));
  const [provider = "", call = "", status = "", ...others] = cells;
  const mark = row.problem ? colors.red : colors.green;
  return [colors.bold(provider), call, mark(status), ...others].join("  ");
}
