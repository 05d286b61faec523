import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { UnknownObject } from "../../src/document/json.ts";
import { loadDocument } from "../../src/document/load-document.ts";
import { type ContractRun, printMatrix, runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

let root: UnknownObject;
beforeAll(async () => {
  root = (await loadDocument(fileURLToPath(new URL("../fixtures/workshop", import.meta.url)))).root;
});

function leftOut({ matrix }: ContractRun): string[] {
  const cells = matrix.operations.flatMap((operation) => Object.values(operation.cells).flat());
  return cells.flatMap(({ state, reason = "" }) =>
    state === "blind" && reason.startsWith("left out") ? [reason] : [],
  );
}

describe("a contract that is larger than its bounds", () => {
  it("tries as many cases as it may, and says what it left out", async () => {
    const run = await runContract(fixtureContract(root), { seed: 1, runs: 2, bounds: { seconds: 300, cases: 30 } });
    expect(run.results).toHaveLength(30);
    expect(new Set(run.results.map(({ operation }) => operation)).size).toBe(3);
    expect(run.failures).toEqual([]);
    expect(leftOut(run).length).toBeGreaterThan(20);
    expect(leftOut(run)[0]).toBe("left out: a contract has 30 cases at most, and each operation its share of them");
    expect(printMatrix("workshop", run.matrix)).toMatch(
      /× left out: a contract has 30 cases at most.* \(in 3 operations\)/,
    );
  });

  it("leaves out what there is no time to plan", async () => {
    const run = await runContract(fixtureContract(root), { seed: 1, bounds: { seconds: 0, cases: 1000 } });
    expect([run.results, run.failures]).toEqual([[], []]);
    const reason = "left out: the time limit of 0 seconds was reached";
    expect(leftOut(run)).toEqual([reason, reason, reason]);
  });

  it("leaves out nothing that is within them", async () => {
    const run = await runContract(fixtureContract(root), { seed: 1, runs: 2 });
    expect(leftOut(run)).toEqual([]);
    expect(run.results.length).toBeGreaterThan(100);
  });
});
