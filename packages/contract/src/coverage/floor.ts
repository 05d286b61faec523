import { readFile, writeFile } from "node:fs/promises";
import { dimensions } from "../suite/cell.ts";
import type { Count, Matrix } from "./matrix.ts";

/** The coverage that was reached once, by dimension. It is a share, so that a spec may lose an operation. */
export type Floor = Matrix["totals"];

/** Where a matrix lies below its floor, as sentences; empty if nowhere. */
export function belowFloor({ totals }: Matrix, floor: Floor): string[] {
  return dimensions.flatMap((dimension) => {
    const [now, before] = [totals[dimension], floor[dimension] ?? { passed: 0, total: 0 }];
    if (share(now) >= share(before)) return [];
    return [
      `coverage of ${dimension} fell from ${shown(before)} to ${shown(now)}: cover what is new, or list the deviation`,
    ];
  });
}

/** Reads a floor; undefined if there is no file yet. */
export async function readFloor(file: URL): Promise<Floor | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Floor;
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  }
}

export async function writeFloor(file: URL, { totals }: Matrix): Promise<void> {
  const lines = dimensions.map((dimension) => `  ${JSON.stringify(dimension)}: ${spaced(totals[dimension])}`);
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
}

function spaced({ passed, total }: Count): string {
  return `{ "passed": ${passed}, "total": ${total} }`;
}

function share({ passed, total }: Count): number {
  return total === 0 ? 1 : passed / total;
}

function shown({ passed, total }: Count): string {
  return `${passed} of ${total}`;
}
