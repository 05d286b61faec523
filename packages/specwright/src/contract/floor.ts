import {
  aboveFloor,
  belowFloor,
  type Contract,
  type Fallen,
  type Floor,
  type Matrix,
  readFloor,
  withoutFloor,
  writeFloor,
} from "@specwright/contract";
import { counted } from "../counted.ts";

/**
 * What becomes of a floor: `raise` writes it only if nothing fell, `lower` in any case, and `first` only if there is none. `later` does
 * without one.
 */
export type FloorWish = "keep" | "raise" | "lower" | "first" | "later";

/**
 * Compares a matrix with the coverage floor of a package, or writes the floor anew.
 * @returns what fell below the floor.
 */
export async function compareWithFloor(
  { floor: file }: Contract<object>,
  matrix: Matrix,
  wish: FloorWish,
  print: (text: string) => void,
): Promise<Fallen[]> {
  if (file === undefined) return [];
  if (wish === "lower") return await accepted(file, belowFloor(matrix, {}), matrix);
  const known = await readFloor(file);
  if (known === undefined && wish === "first") return await begun(file, matrix, print);
  if (known === undefined && wish === "later") return [];
  const floor: Floor = known ?? {};
  const fallen = belowFloor(matrix, floor);
  if (wish === "raise") return await accepted(file, fallen, matrix);
  const more = aboveFloor(matrix, floor);
  if (more > 0) print(`  ${counted(more, "cell")} above the floor: --raise-floor adds them to it`);
  return [...fallen, ...withoutFloor(matrix, floor)];
}

async function begun(file: URL, matrix: Matrix, print: (text: string) => void): Promise<Fallen[]> {
  await writeFloor(file, matrix);
  print("  the first coverage floor was written to test/coverage-floor.json of the package: commit it");
  return [];
}

async function accepted(file: URL, fallen: Fallen[], matrix: Matrix): Promise<Fallen[]> {
  if (fallen.length === 0) await writeFloor(file, matrix);
  return fallen;
}
