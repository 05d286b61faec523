import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isObject } from "../document/json.ts";
import { type Dimension, dimensions } from "../suite/cell.ts";
import { type Floor, type FloorCells, floorOf } from "./floor.ts";
import type { Matrix } from "./matrix.ts";

/** After the name of a dimension: its cells that do not pass. */
const open = ", open";

/**
 * Reads a floor; undefined if there is no file yet.
 *
 * @throws Error if the file is no floor.
 */
export async function readFloor(file: URL): Promise<Floor | undefined> {
  try {
    const found: unknown = JSON.parse(await readFile(file, "utf8"));
    if (!isObject(found)) throw new Error("it needs operations by name");
    return Object.fromEntries(Object.entries(found).map(([operation, lists]) => [operation, parsed(operation, lists)]));
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${fileURLToPath(file)} is not a coverage floor (${reason}): write a new one with --lower-floor`);
  }
}

/** One line for each kind of cell of each operation, so that a diff says where something changed. */
export async function writeFloor(file: URL, matrix: Matrix): Promise<void> {
  const operations = Object.entries(floorOf(matrix)).map(([operation, kinds]) => {
    const lines = Object.entries(kinds).flatMap(([dimension, cells]) => [
      ...line(dimension, cells.passed),
      ...line(dimension + open, cells.open),
    ]);
    return `  ${JSON.stringify(operation)}: {\n${lines.join(",\n")}\n  }`;
  });
  await writeFile(file, `{\n${operations.join(",\n")}\n}\n`);
}

function line(name: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  return [`    ${JSON.stringify(name)}: [${keys.map((key) => JSON.stringify(key)).join(", ")}]`];
}

function parsed(operation: string, lists: unknown): Floor[string] {
  if (!isObject(lists)) throw new Error(`${JSON.stringify(operation)} needs lists of cells by kind`);
  const names = dimensions.flatMap((dimension) => [dimension, dimension + open]);
  for (const [name, keys] of Object.entries(lists)) {
    if (!names.includes(name))
      throw new Error(`${JSON.stringify(operation)} has ${JSON.stringify(name)}, which is not a kind of cell`);
    if (!Array.isArray(keys) || !keys.every((key) => typeof key === "string"))
      throw new Error(`${JSON.stringify(name)} of ${JSON.stringify(operation)} needs a list of texts`);
  }
  const list = (name: string): string[] => (lists[name] ?? []) as string[];
  const kinds = dimensions.map((dimension): [Dimension, FloorCells] => [
    dimension,
    { passed: list(dimension), open: list(dimension + open) },
  ]);
  return Object.fromEntries(kinds.filter(([, cells]) => cells.passed.length + cells.open.length > 0));
}
