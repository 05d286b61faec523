import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fallenSince } from "../src/coverage/fallen-since.ts";
import { byDimension } from "../src/coverage/matrix.ts";
import {
  aboveFloor,
  belowFloor,
  type CaseState,
  type Matrix,
  readFloor,
  withoutFloor,
  writeFloor,
} from "../src/index.ts";

/** By kind and key. */
type Cells = { readonly [dimension: string]: { readonly [key: string]: CaseState } };

function matrixOf(operations: { readonly [operation: string]: Cells }): Matrix {
  return {
    operations: Object.entries(operations).map(([operation, cells]) => ({
      operation,
      method: "GET",
      path: "/",
      cells: byDimension((name) => Object.entries(cells[name] ?? {}).map(([key, state]) => ({ key, state }))),
    })),
    totals: byDimension(() => ({ passed: 0, total: 0 })),
    cases: 0,
  };
}

const getPet: Cells = {
  statuses: { 200: "pass", 404: "pass" },
  examples: { cat: "pass", dog: "pass", gone: "pass" },
  security: { "key shown": "pass", "key of no worth": "blind" },
};
const addPet: Cells = { statuses: { 201: "pass" } };
const reached = matrixOf({ getPet, addPet });

let file: URL;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "floor-"));
  file = pathToFileURL(join(folder, "floor.json"));
});
afterAll(() => rm(folder, { recursive: true }));

it("is written with a line for each kind of cell of each operation, and read again", async () => {
  expect(await readFloor(file)).toBeUndefined();
  await writeFloor(file, reached);
  expect(await readFile(file, "utf8")).toBe(`{
  "getPet": {
    "statuses": ["200", "404"],
    "examples": ["cat", "dog", "gone"],
    "security": ["key shown"],
    "security, open": ["key of no worth"]
  },
  "addPet": {
    "statuses": ["201"]
  }
}
`);
  expect(belowFloor(reached, (await readFloor(file)) ?? {})).toEqual([]);
});

it.each([
  ["[]", /it needs operations by name/],
  ["{", /JSON/],
  ['{ "getPet": 1 }', /"getPet" needs lists of cells by kind/],
  ['{ "getPet": { "statuses": "2/2" } }', /"statuses" of "getPet" needs a list of texts/],
  ['{ "getPet": { "colours": [] } }', /"getPet" has "colours", which is not a kind of cell/],
])("%s is none, and says so", async (text, reason) => {
  const broken = pathToFileURL(join(folder, "broken.json"));
  await writeFile(broken, text);
  await expect(readFloor(broken)).rejects.toThrow(reason);
  await expect(readFloor(broken)).rejects.toThrow(
    /broken.json is not a coverage floor .*: write a new one with --lower-floor/,
  );
});

describe("cases about the client, which are tried with one operation", () => {
  const client: Cells = {
    behaviour: { "waits as long as Retry-After says": "pass", "takes credentials from PET_KEY": "pass" },
  };
  const advice = "bring it back, or accept the loss with --lower-floor";

  it.each<[name: string, now: { readonly [operation: string]: Cells }, want: [operation: string, message: string][]]>([
    ["another operation has become the first", { listPets: client, getPet, addPet }, []],
    [
      "none of them is tried any more",
      { getPet, addPet },
      [["getPet", `behaviour gone: "waits as long as Retry-After says", "takes credentials from PET_KEY"; ${advice}`]],
    ],
    [
      "one does not pass there",
      { listPets: { behaviour: { ...client.behaviour, "takes credentials from PET_KEY": "fail" } }, getPet, addPet },
      [["getPet", `behaviour gone: "takes credentials from PET_KEY"; ${advice}`]],
    ],
  ])("%s", async (_, now, want) => {
    const own = pathToFileURL(join(folder, "client.json"));
    await writeFloor(own, matrixOf({ getPet: { ...getPet, ...client }, addPet }));
    const fallen = belowFloor(matrixOf(now), (await readFloor(own)) ?? {});
    expect(fallen.map(({ operation, message }) => [operation, message])).toEqual(want);
  });
});

describe("what falls", () => {
  it.each<[name: string, getPet: Cells | undefined, addPet: Cells, want: [operation: string, message: string][]]>([
    [
      "a lost operation",
      undefined,
      addPet,
      [
        [
          "getPet",
          "the operation is gone, with 2 statuses, 3 examples, 1 security: bring it back, or accept the loss with --lower-floor",
        ],
      ],
    ],
    [
      "a lost example",
      { ...getPet, examples: { cat: "pass", gone: "pass" } },
      addPet,
      [["getPet", 'examples gone: "dog"; bring it back, or accept the loss with --lower-floor']],
    ],
    [
      "a lost example where another was gained",
      { ...getPet, examples: { cat: "pass", cow: "pass", gone: "pass" } },
      addPet,
      [["getPet", 'examples gone: "dog"; bring it back, or accept the loss with --lower-floor']],
    ],
    [
      "all examples",
      { ...getPet, examples: {} },
      addPet,
      [["getPet", 'examples gone: "cat", "dog", "gone"; bring it back, or accept the loss with --lower-floor']],
    ],
    [
      "a cell that no longer passes, although another does now",
      { ...getPet, security: { "key shown": "deviation", "key of no worth": "pass" } },
      addPet,
      [["getPet", 'security that no longer pass: "key shown"; mend them, or accept the loss with --lower-floor']],
    ],
    [
      "a new cell that does not pass",
      getPet,
      { ...addPet, body: { "body type": "blind" } },
      [["addPet", 'body that are new and do not pass: "body type"; cover them, or accept them with --lower-floor']],
    ],
    ["nothing, where there is more", { ...getPet, body: { "body type": "pass" } }, addPet, []],
    ["nothing, where what never passed is gone", { ...getPet, security: { "key shown": "pass" } }, addPet, []],
  ])("%s", async (_, now, other, want) => {
    const matrix = matrixOf({ ...(now && { getPet: now }), addPet: other });
    const fallen = belowFloor(matrix, (await readFloor(file)) ?? {});
    expect(fallen.map(({ operation, message }) => [operation, message])).toEqual(want);
  });
});

it("what is gained is counted", async () => {
  const floor = (await readFloor(file)) ?? {};
  expect(aboveFloor(reached, floor)).toBe(0);
  const more = { ...getPet, examples: { cat: "pass", cow: "pass" }, body: { "body type": "blind" } } as const;
  expect(aboveFloor(matrixOf({ getPet: more, feedPet: addPet }), floor)).toBe(2);
});

it("an operation that is new needs a floor too", async () => {
  const message = "has no coverage floor yet: run with --raise-floor and commit it";
  const fallen = withoutFloor(matrixOf({ getPet: {}, feedPet: {} }), (await readFloor(file)) ?? {});
  expect(fallen).toEqual([{ operation: "feedPet", message }]);
});

describe("what tests have lost since their floor", () => {
  const ci = process.env.CI;
  afterEach(() => {
    if (ci === undefined) delete process.env.CI;
    else process.env.CI = ci;
  });

  it.each([
    ["a person's run in which all is well writes a missing floor", undefined, true, [], true],
    ["one with a failure writes none", undefined, false, [], false],
    [
      "a CI misses it, and writes none",
      "true",
      true,
      [expect.stringMatching(/^there is no test\/coverage-floor\.json: /)],
      false,
    ],
  ])("%s", async (_, inCi, isWell, want, isWritten) => {
    const missing = new URL("missing.json", file);
    if (inCi === undefined) delete process.env.CI;
    else process.env.CI = inCi;
    const said: string[] = [];
    expect(await fallenSince(missing, reached, isWell, (line) => void said.push(line))).toEqual(want);
    const written = await readFloor(missing);
    await rm(missing, { force: true });
    expect(written).toEqual(isWritten ? await readFloor(file) : undefined);
    expect(said).toEqual(
      isWritten ? ["the first coverage floor was written to test/coverage-floor.json of the package: commit it"] : [],
    );
  });

  it("is told by operation where there is one, in a CI and elsewhere", async () => {
    const fallen = ["feedPet: has no coverage floor yet: run with --raise-floor and commit it"];
    for (const inCi of ["true", ""]) {
      process.env.CI = inCi;
      expect(await fallenSince(file, matrixOf({ getPet, addPet, feedPet: {} }), true, () => {})).toEqual(fallen);
    }
  });
});
