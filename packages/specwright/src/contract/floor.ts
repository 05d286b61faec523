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
import type { CheckRequest } from "./arguments.ts";

/**
 * Compares a matrix with the coverage floor of a package, or writes the floor anew. `raise` writes it only if nothing
 * fell, `lower` writes it in any case.
 * @returns what fell below the floor.
 */
export async function compareWithFloor(
  { floor: file }: Contract<object>,
  matrix: Matrix,
  wish: CheckRequest["floor"],
  print: (text: string) => void,
): Promise<Fallen[]> {
  if (file === undefined) return [];
  if (wish === "lower") return await accepted(file, belowFloor(matrix, {}), matrix);
  const floor: Floor = (await readFloor(file)) ?? {};
  const fallen = belowFloor(matrix, floor);
  if (wish === "raise") return await accepted(file, fallen, matrix);
  const more = aboveFloor(matrix, floor);
  if (more > 0) print(`  ${counted(more, "cell")} above the floor: --raise-floor keeps what was gained`);
  return [...fallen, ...withoutFloor(matrix, floor)];
}

async function accepted(file: URL, fallen: Fallen[], matrix: Matrix): Promise<Fallen[]> {
  if (fallen.length === 0) await writeFloor(file, matrix);
  return fallen;
}
