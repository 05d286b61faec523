import pc from "picocolors";
import type { Row } from "./try-provider.ts";

/** The rows as columns, colours only where the terminal wants them. */
export function table(rows: readonly Row[]): string {
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
  return all.map((line, index) => paint(line, widths, index === 0, Boolean(rows[index - 1]?.problem))).join("\n");
}

function paint(line: readonly string[], widths: readonly number[], head: boolean, wrong: boolean): string {
  const cells = line.map((cell, column) =>
    column === 4 ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
  );
  if (head) return pc.dim(cells.join("  "));
  const [provider = "", call = "", status = "", ...others] = cells;
  return [pc.bold(provider), call, wrong ? pc.red(status) : pc.green(status), ...others].join("  ");
}
