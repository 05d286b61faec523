import { asMarkdownCell, asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { methodPath } from "./call.ts";
import { table, wordsOf } from "./readme-text.ts";

/** With groups, the name of a function differs from its method, so it has a column. */
export function operations({ operations: all }: ClientModel): string {
  const grouped = all.some(({ call }) => call.length > 1);
  const rows = all.map((operation) => [
    asMarkdownCode(methodPath(operation)),
    ...(grouped ? [asMarkdownCode(operation.name)] : []),
    asMarkdownCodeCell(`${operation.method} ${operation.path}`),
    `${asMarkdownCell(what(operation))}${operation.deprecated ? " (deprecated)" : ""}`,
  ]);
  return table(["Method", ...(grouped ? ["Function"] : []), "Call", "What it does"], rows);
}

/** The summary, or what comes closest to one in the description. Those of answers say no more than "OK". */
function what({ summary, description, name }: OperationModel): string {
  return summary || (description.split(/(?<=[.!?])\s/)[0] ?? "") || wordsOf(name);
}
