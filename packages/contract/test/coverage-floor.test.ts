import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byDimension } from "../src/coverage/matrix.ts";
import { belowFloor, type CaseState, type Matrix, readFloor, withoutFloor, writeFloor } from "../src/index.ts";

type Cells = { readonly [dimension: string]: readonly CaseState[] };

function matrixOf(operations: { readonly [operation: string]: Cells }): Matrix {
  return {
    operations: Object.entries(operations).map(([operation, cells]) => ({
      operation,
      method: "GET",
      path: "/",
      cells: byDimension((name) => (cells[name] ?? []).map((state, at) => ({ key: String(at), state }))),
    })),
    totals: byDimension(() => ({ passed: 0, total: 0 })),
    cases: 0,
  };
}

const reached = matrixOf({
  getPet: { statuses: ["pass", "pass"], examples: ["pass", "pass", "pass"], security: ["pass", "blind"] },
  addPet: { statuses: ["pass"] },
});

let file: URL;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "floor-"));
  file = pathToFileURL(join(folder, "floor.json"));
});
afterAll(() => rm(folder, { recursive: true }));

it("is written with a line for each operation, and read again", async () => {
  expect(await readFloor(file)).toBeUndefined();
  await writeFloor(file, reached);
  expect(await readFile(file, "utf8")).toBe(`{
  "getPet": { "statuses": "2/2", "examples": "3/3", "security": "1/2" },
  "addPet": { "statuses": "1/1" }
}
`);
  expect(belowFloor(reached, (await readFloor(file)) ?? {})).toEqual([]);
});

it("that is none says so", async () => {
  const broken = pathToFileURL(join(folder, "broken.json"));
  await writeFile(broken, '{ "getPet": { "statuses": 2 } }');
  await expect(readFloor(broken)).rejects.toThrow(/broken.json is no coverage floor \("statuses" needs passed\/total/);
});

describe("what falls", () => {
  const same = {
    getPet: { statuses: ["pass", "pass"], examples: ["pass", "pass", "pass"], security: ["pass", "blind"] },
  };
  const addPet: Cells = { statuses: ["pass"] };
  it.each<[name: string, now: { readonly [operation: string]: Cells }, want: string[]]>([
    [
      "a lost operation",
      { addPet },
      [
        "getPet is gone, the floor has 2 statuses, 3 examples, 1 security; bring it back, or accept the loss with --lower-floor",
      ],
    ],
    [
      "a lost example",
      { addPet, getPet: { ...same.getPet, examples: ["pass", "pass"] } as Cells },
      ["examples of getPet fell from 3 of 3 to 2 of 2: bring it back, or accept the loss with --lower-floor"],
    ],
    [
      "a cell that no longer passes",
      { addPet, getPet: { ...same.getPet, statuses: ["pass", "deviation"] } as Cells },
      ["statuses of getPet fell from 2 of 2 to 1 of 2: bring it back, or accept the loss with --lower-floor"],
    ],
    [
      "a new cell that does not pass",
      { getPet: same.getPet as Cells, addPet: { statuses: ["pass"], body: ["blind"] } },
      [
        "body of addPet fell from 0 of 0 to 0 of 1, 1 more do not pass: cover what is new, or accept it with --lower-floor",
      ],
    ],
    ["nothing, where there is more", { addPet, getPet: { ...same.getPet, body: ["pass"] } as Cells, more: {} }, []],
  ])("%s", async (_, now, want) => {
    expect(belowFloor(matrixOf(now), (await readFloor(file)) ?? {})).toEqual(want);
  });
});

it("an operation that is new needs a floor too", async () => {
  const sentences = withoutFloor(matrixOf({ getPet: {}, feedPet: {} }), (await readFloor(file)) ?? {});
  expect(sentences).toEqual(["feedPet has no coverage floor yet: run with --raise-floor and commit it"]);
});
