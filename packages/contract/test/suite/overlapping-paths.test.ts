import { expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract, type Sabotage } from "./fixture-client.ts";

const done = { "204": { description: "x" } };

/** An operation whose path holds one of these values; none has no placeholder. */
function item(operationId: string, ...values: string[]): object {
  const parameters = [{ in: "path", name: "id", required: true, schema: { enum: values } }];
  return { get: { operationId, responses: done, ...(values.length > 0 && { parameters }) } };
}

async function notPassed(paths: object, sabotage?: Sabotage): Promise<string[]> {
  const root = { openapi: "3.1.0", info: { title: "Overlap", version: "1" }, paths };
  const contract = fixtureContract(root as never, sabotage);
  const { matrix } = await runContract(contract, { seed: 1, runs: 3 });
  const cells = matrix.operations.flatMap((operation) => Object.values(operation.cells).flat());
  return cells.filter(({ state }) => state !== "pass").map(({ key, state, reason }) => `${state} ${key}: ${reason}`);
}

it.each([
  ["/users/{id}", "me", "/users/me"],
  ["/users/{id}", "a%20b", "/users/a%20b"],
  ["/files/{id}", "x.json", "/files/x.json"],
])("a path %s that the value %s makes %s says nothing by that value", async (template, value, path) => {
  const one = item("one", decodeURIComponent(value), "another");
  const found = await notPassed({ [template]: one, [path]: item("other") });
  expect(found).toContain(`blind minimal request: nothing tells the path ${template} from ${path}`);
  expect(found.filter((line) => !line.startsWith("blind "))).toEqual([]);
});

it("a client that calls another path fails, whatever else stands there", async () => {
  const sabotage: Sabotage = (request, { id }) => (id === "one" ? { ...request, path: "/users/me" } : request);
  const found = await notPassed({ "/users/{id}/name": item("one", "1"), "/users/me": item("other") }, sabotage);
  expect(found.some((line) => line.startsWith("fail "))).toBe(true);
});
