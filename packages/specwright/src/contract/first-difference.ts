import type { OperationModel } from "@specwright/codegen/stages";

type Named = Pick<OperationModel, "id" | "name" | "pascal" | "path">;

/** Where a generated file is not what it should be, for the first time. */
export interface FirstDifference {
  /** Counted from 1. */
  readonly line: number;
  readonly col: number;
  /** The line that is there, and the one that should be; undefined where a text has ended. */
  readonly found: string | undefined;
  readonly wanted: string | undefined;
  /** operationIds that the line has to do with; empty where that cannot be told. */
  readonly operations: readonly string[];
}

/** Compares two texts that differ. */
export function firstDifference(found: string, wanted: string, operations: readonly Named[]): FirstDifference {
  const [there, right] = [found.split("\n"), wanted.split("\n")];
  const length = Math.max(there.length, right.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => there[at] !== right[at]) ?? 0;
  const [is = "", should = ""] = [there[index], right[index]];
  return {
    line: index + 1,
    col: firstColumn(is, should),
    found: there[index]?.trim(),
    wanted: right[index]?.trim(),
    operations: operationsAt(right, index, operations).map(({ id }) => id),
  };
}

/** Where two lines differ, counted from 1. If one begins with the other, this is behind the first line. */
function firstColumn(is: string, should: string): number {
  const wanted = [...should];
  const at = [...is].findIndex((character, index) => character !== wanted[index]);
  if (at < 0) return is.length + 1;
  return at + 1;
}

/** The operations that the line itself names, or else the nearest line around it. */
function operationsAt(lines: readonly string[], index: number, operations: readonly Named[]): readonly Named[] {
  // A comment belongs to what it stands before, and may speak of any other operation.
  const start = lines.findIndex((line, at) => at >= index && !isComment(line));
  const above = lines.slice(0, Math.max(start, 0)).reverse();
  let indent = indentOf(lines[start] ?? "");
  const around = above.filter((line) => {
    if (line.trim() === "" || indentOf(line) >= indent) return false;
    indent = indentOf(line);
    return true;
  });
  const [close = []] = [lines[start] ?? "", ...around]
    .map((line) => operations.filter((operation) => isOf(line, operation)))
    .filter((all) => all.length > 0);
  if (close.length < 2) return close;
  // They share a path: the nearest of them that was named before it is meant.
  const names = above.filter((line) => !isComment(line)).map((line) => close.filter((one) => isNamed(line, one)));
  return names.find((all) => all.length === 1) ?? close;
}

function isOf(line: string, operation: Named): boolean {
  return line.includes(`"${operation.path}"`) || isNamed(line, operation);
}

function isNamed(line: string, { id, name, pascal }: Named): boolean {
  const words = new Set(line.match(/[\w$]+/g));
  const types = ["Input", "Data", "Result", "ErrorBody", "Item"].map((kind) => pascal + kind);
  return [name, ...types].some((word) => words.has(word)) || line.includes(`"${id}"`);
}

function isComment(line: string): boolean {
  return /^\s*(\/?\*|\/\/)/.test(line) && !/\*\/\s*\S/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
