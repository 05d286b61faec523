import { asMarkdownCell, asMarkdownCode, asMarkdownCodeCell } from "@specwright/openapi/internal";
import type { ClientModel } from "../model/types.ts";
import { methodPath } from "./call.ts";
import { inShort } from "./in-short.ts";
import { table, wordsOf } from "./readme-text.ts";

/** With groups, the name of a function differs from its method, so it has a column. */
export function operations({ operations: all }: ClientModel): string {
  const grouped = all.some(({ call }) => call.length > 1);
  const rows = all.map((operation) => [
    asMarkdownCode(methodPath(operation)),
    ...(grouped ? [asMarkdownCode(operation.name)] : []),
    asMarkdownCodeCell(`${operation.method} ${operation.path}`),
    `${asMarkdownCell(inShort(operation) || wordsOf(operation.name))}${operation.deprecated ? " (deprecated)" : ""}`,
  ]);
  return table(["Method", ...(grouped ? ["Function"] : []), "Call", "What it does"], rows);
}
