import { readFile, writeFile } from "node:fs/promises";
import { type Dimension, dimensions } from "../suite/cell.ts";
import { type Count, countOf, type Matrix } from "./matrix.ts";

/** The coverage that was reached once: cells that pass and all cells, by operation and dimension; none is left out. */
export interface Floor {
  readonly [operation: string]: { readonly [D in Dimension]?: Count };
}

/** What a matrix has reached, in the form of a floor. */
export function floorOf({ operations }: Matrix): Floor {
  return Object.fromEntries(
    operations.map(({ operation, cells }) => {
      const counts = dimensions.map((dimension) => [dimension, countOf(cells[dimension])] as const);
      return [operation, Object.fromEntries(counts.filter(([, { total }]) => total > 0))];
    }),
  );
}

/**
 * Where a matrix lies below its floor, as sentences; empty if nowhere. An operation that is gone, a cell that no longer
 * passes or is no longer there, and a cell that never passed and was not known before.
 */
export function belowFloor(matrix: Matrix, floor: Floor): string[] {
  const now = floorOf(matrix);
  const gone = Object.keys(floor).filter((operation) => !Object.hasOwn(now, operation));
  return [
    ...gone.map((operation) => `${operation} is gone, the floor has ${shownAll(floor[operation])}; ${accept}`),
    ...Object.keys(floor).flatMap((operation) =>
      dimensions.flatMap((dimension) => fallen(operation, dimension, floor, now)),
    ),
  ];
}

/** Operations that have no floor yet, as sentences: whatever they lose would not be seen. */
export function withoutFloor({ operations }: Matrix, floor: Floor): string[] {
  return operations
    .filter(({ operation }) => !Object.hasOwn(floor, operation))
    .map(({ operation }) => `${operation} has no coverage floor yet: run with --raise-floor and commit it`);
}

const accept = "bring it back, or accept the loss with --lower-floor";

function fallen(operation: string, dimension: Dimension, floor: Floor, matrix: Floor): string[] {
  if (!Object.hasOwn(matrix, operation)) return [];
  const [now, before] = [matrix, floor].map((each) => each[operation]?.[dimension] ?? { passed: 0, total: 0 });
  if (now === undefined || before === undefined) return [];
  const what = `${dimension} of ${operation} fell from ${shown(before)} to ${shown(now)}`;
  if (now.passed < before.passed) return [`${what}: ${accept}`];
  const open = now.total - now.passed - (before.total - before.passed);
  return open > 0 ? [`${what}, ${open} more do not pass: cover what is new, or accept it with --lower-floor`] : [];
}

/**
 * Reads a floor; undefined if there is no file yet.
 *
 * @throws Error if the file is no floor.
 */
export async function readFloor(file: URL): Promise<Floor | undefined> {
  try {
    const entries = Object.entries(JSON.parse(await readFile(file, "utf8")) as Record<string, Record<string, string>>);
    return Object.fromEntries(entries.map(([operation, counts]) => [operation, parsedCounts(counts)]));
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file.pathname} is no coverage floor (${reason}): write it anew with --lower-floor`);
  }
}

/** One line for each operation, so that a diff says which of them has changed. */
export async function writeFloor(file: URL, matrix: Matrix): Promise<void> {
  const lines = Object.entries(floorOf(matrix)).map(([operation, counts]) => {
    const cells = Object.entries(counts).map(([name, { passed, total }]) => `"${name}": "${passed}/${total}"`);
    return `  ${JSON.stringify(operation)}: { ${cells.join(", ")} }`;
  });
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
}

function parsedCounts(counts: Readonly<Record<string, string>>): Floor[string] {
  return Object.fromEntries(
    Object.entries(counts).map(([name, text]) => {
      const [, passed, total] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
      if (passed === undefined) throw new Error(`"${name}" needs passed/total, found ${JSON.stringify(text)}`);
      return [name, { passed: Number(passed), total: Number(total) }];
    }),
  );
}

function shown({ passed, total }: Count): string {
  return `${passed} of ${total}`;
}

function shownAll(counts: Floor[string] = {}): string {
  return Object.entries(counts)
    .map(([dimension, { passed }]) => `${passed} ${dimension}`)
    .join(", ");
}
