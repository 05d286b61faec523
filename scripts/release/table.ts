import pc from "picocolors";
import type { Cell, Row } from "./rows.ts";

/** The head of the table: names of the providers above their columns. */
export function headLine(providers: readonly string[], width: number): string {
  return pc.dim(["consumer".padEnd(width), ...providers].join("  "));
}

/** One line of the table; the reasons of what is not right stand below it. */
export function rowLines({ name, cells }: Row, providers: readonly string[], width: number): string[] {
  const marks = cells.map((cell, index) => mark(cell, (providers[index] as string).length));
  const line = [pc.bold(name.padEnd(width)), ...marks].join("  ");
  const reasons = new Set(cells.flatMap((cell) => (cell.state === "right" ? [] : [cell.reason])));
  return [line, ...[...reasons].flatMap((reason) => reason.split("\n").map((one) => `    ${one}`))];
}

function mark({ state }: Cell, width: number): string {
  switch (state) {
    case "right":
      return pc.green("✓".padEnd(width));
    case "wrong":
      return pc.red("✗".padEnd(width));
    case "missing":
      return pc.yellow("–".padEnd(width));
  }
}

/** The last line: how many consumers have every call answered. */
export function totalLine(rows: readonly Row[]): string {
  const count = (wanted: Cell["state"]): number =>
    rows.filter(({ cells }) => cells.some(({ state }) => state === wanted)).length;
  const wrong = count("wrong");
  const missing = count("missing");
  const right = rows.length - wrong - missing;
  const others = [wrong > 0 && `${wrong} wrong`, missing > 0 && `${missing} not tried on this machine`];
  return [`${right} of ${rows.length} consumers right`, ...others.filter(Boolean)].join(", ");
}
