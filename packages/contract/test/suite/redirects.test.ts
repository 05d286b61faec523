import { expect, it } from "vitest";
import { runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const to = (location: object): object => ({ Location: { required: true, schema: { type: "string" }, ...location } });
const security = [{ key: [] }];

// The mock has an address for each of them. Whoever goes there comes back to the operation, or to no mock at all.
it.each([
  ["get", "302", to({})],
  ["get", "301", to({ example: "https://elsewhere.invalid/files/1" })],
  ["get", "308", to({ example: "/files/1" })],
  ["put", "307", to({})],
  ["post", "303", to({ example: "?page=2" })],
])("a client that is right passes where %s is only ever answered with %s", async (method, status, headers) => {
  const responses = { [status]: { description: "It is there.", headers } };
  const root = {
    openapi: "3.1.0",
    info: { title: "Elsewhere", version: "1" },
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
    paths: { "/files/{id}": { [method]: { operationId: "find", responses, security, parameters: [id()] } } },
  };
  const { failures } = await runContract(fixtureContract(root as never), { seed: 1, runs: 3 });
  expect(failures).toEqual([]);
});

function id(): object {
  return { in: "path", name: "id", required: true, schema: { type: "string" } };
}
