import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { dimensions } from "../suite/cell.ts";
import { countOf, type Matrix } from "./matrix.ts";
import { allCells } from "./page-parts.ts";
import { standingOut } from "./standing-out.ts";
import { cut, numberedHeads, printTable, type Row } from "./text-table.ts";

/**
 * The matrix as a table of text: passed and all cells by operation and dimension, and what stands out below it, by cause.
 *
 * @param width Characters that a line may have.
 */
export function printMatrix(title: string, matrix: Matrix, width: number = Number.POSITIVE_INFINITY): string {
  const rows = matrix.operations.map(({ operation, cells }): Row => {
    return [asLine(operation), ...dimensions.map((dimension) => shown(countOf(cells[dimension])))];
  });
  const totals: Row = ["all", ...dimensions.map((dimension) => shown(matrix.totals[dimension]))];
  const head: Row = [title, ...dimensions];
  const table = printTable(head, [...rows, totals], width) ?? narrowTable(head, rows, totals, width);
  return [...table, "", ...summary(matrix, width)].join("\n");
}

/** Numbers stand for the columns, and a legend says what they are and their totals. */
function narrowTable(head: Row, rows: readonly Row[], totals: Row, width: number): string[] {
  const numbered = numberedHeads(head);
  const table = printTable(numbered, rows, width) ?? printTable(numbered, rows, Number.POSITIVE_INFINITY) ?? [];
  const legend = dimensions.map((dimension, index) => `  ${index + 1} ${dimension}, all: ${totals[index + 1]}`);
  return [...table, "", ...legend].map((line) => cut(line, width));
}

function shown({ passed, total }: { passed: number; total: number }): string {
  if (total === 0) return "–";
  return passed === total ? String(total) : `${passed}/${total}`;
}

function summary({ operations, cases }: Matrix, width: number): string[] {
  const cells = operations.flatMap((each) => allCells(each));
  const count = (state: string): number => cells.filter((cell) => cell.state === state).length;
  const odd = [counted(count("blind"), "blind spot"), counted(count("deviation"), "deviation")];
  const states = [`${count("pass")} pass`, `${count("fail")} fail`, ...odd].join(", ");
  // What fails is told by itself, as all that fails the run.
  const causes = standingOut(operations).filter(({ first }) => first.state !== "fail");
  return [
    cut(`${counted(cases, "case")}, ${counted(cells.length, "cell")}: ${states}`, width),
    ...causes.map((cause) => cut(`  ${cause.times} × ${asLine(cause.first.text)}${operationsOf(cause.others)}`, width)),
  ];
}

function operationsOf(others: readonly string[]): string {
  return others.length === 0 ? "" : ` (in ${counted(others.length + 1, "operation")})`;
}
