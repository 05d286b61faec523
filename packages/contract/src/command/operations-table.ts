import { asLine } from "@specwright/openapi/internal";
import type { Operation } from "../document/operation.ts";

/** One line per operation: method, path, operationId, and the statuses that `Prefer: code=…` can ask for. */
export function operationsTable(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => [
    operation.method.toUpperCase(),
    asLine(operation.path),
    asLine(operation.id),
    asLine(operation.responses.map(({ status }) => status).join(" ")),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join("\n");
}
