import { belowFloor, withoutFloor } from "./floor.ts";
import { readFloor, writeFloor } from "./floor-file.ts";
import type { Matrix } from "./matrix.ts";

/**
 * What the tests of a package have lost since its floor was written. Where there is none, a person's first run without a failure
 * writes it, as it does a snapshot. In a CI nobody would commit it, so that it is missing is what is wrong there.
 * @param isWell whether no case has failed
 * @param tell hears what was written
 */
export async function fallenSince(
  file: URL,
  matrix: Matrix,
  isWell: boolean,
  tell: (line: string) => void,
): Promise<string[]> {
  const floor = await readFloor(file);
  if (floor !== undefined) {
    const fallen = [...belowFloor(matrix, floor), ...withoutFloor(matrix, floor)];
    return fallen.map(({ operation, message }) => `${operation}: ${message}`);
  }
  if (process.env.CI) return [MISSING];
  if (!isWell) return [];
  await writeFloor(file, matrix);
  tell("the first coverage floor was written to test/coverage-floor.json of the package: commit it");
  return [];
}

const MISSING =
  "there is no test/coverage-floor.json: nothing says what has to be tested. Run the tests on your machine, which writes it, and commit it";
