import { asLine } from "@specwright/openapi";
import { counted } from "../counted.ts";
import { dimensions } from "../suite/cell.ts";
import { countOf, type Matrix } from "./matrix.ts";

/** The matrix as a table of text: passed and all cells by operation and dimension, and what stands out below it. */
export function printMatrix(title: string, matrix: Matrix): string {
  const rows = matrix.operations.map(({ operation, cells }) => [
    asLine(operation),
    ...dimensions.map((dimension) => shown(countOf(cells[dimension]))),
  ]);
  const totals = ["all", ...dimensions.map((dimension) => shown(matrix.totals[dimension]))];
  const table = [[title, ...dimensions], ...rows, totals];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ");
  return [...table.map(line), "", ...summary(matrix)].join("\n");
}

function shown({ passed, total }: { passed: number; total: number }): string {
  return total === 0 ? "–" : passed === total ? String(total) : `${passed}/${total}`;
}

function summary({ operations, cases }: Matrix): string[] {
  const cells = operations.flatMap((each) => dimensions.flatMap((dimension) => each.cells[dimension]));
  const count = (state: string): number => cells.filter((cell) => cell.state === state).length;
  const odd = [counted(count("blind"), "blind spot"), counted(count("deviation"), "deviation")];
  const states = [`${count("pass")} pass`, `${count("fail")} fail`, ...odd].join(", ");
  const reasons = new Map<string, number>();
  for (const { state, reason } of cells) {
    if (state === "blind" || state === "deviation") reasons.set(reason ?? "", (reasons.get(reason ?? "") ?? 0) + 1);
  }
  return [
    `${counted(cases, "case")}, ${counted(cells.length, "cell")}: ${states}`,
    ...[...reasons].map(([reason, times]) => `  ${times} × ${asLine(reason)}`),
  ];
}
