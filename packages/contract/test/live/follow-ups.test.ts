import { expect, it } from "vitest";
import { type Contract, runLive } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const color = { type: "object", required: ["color"], properties: { color: { type: "string", maxLength: 5 } } };
const bike = { type: "object", properties: { id: { type: "string" }, color: { type: "string" } } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const root = {
  openapi: "3.1.0",
  info: { title: "Bikes", version: "1" },
  servers: [{ url: "https://bikes.example" }],
  paths: {
    "/bikes": {
      post: {
        operationId: "addBike",
        requestBody: { required: true, ...json(color) },
        responses: { "201": { description: "x", ...json(bike) } },
      },
    },
    "/bikes/{id}": {
      get: { operationId: "getBike", parameters: [id], responses: { "200": { description: "x", ...json(bike) } } },
      put: {
        operationId: "putBike",
        parameters: [id],
        requestBody: { required: true, ...json(color) },
        responses: { "200": { description: "x", ...json(bike) } },
      },
    },
  },
};

type Call = (input: object) => Promise<unknown>;
const example = (method: string, input: object) => ({
  plain: (client: object) => (client as Record<string, Call>)[method]?.(input) ?? Promise.resolve(),
});
const usage = {
  addBike: example("addBike", { body: { color: "red" } }),
  getBike: example("getBike", { path: { id: "b0" } }),
  putBike: example("putBike", { path: { id: "b0" }, body: { color: "blue" } }),
};

/** Answers a change with what was sent, and stores it or not. */
function provider(stores: boolean): typeof fetch {
  const bikes = new Map<string, string>();
  return async (input, init) => {
    const request = new Request(input, init);
    const [, , given = `b${bikes.size}`] = new URL(request.url).pathname.split("/");
    if (request.method === "GET") return Response.json({ id: given, color: bikes.get(given) });
    const { color } = (await request.json()) as { color: string };
    if (request.method === "POST" || stores) bikes.set(given, color);
    return Response.json({ id: given, color }, { status: request.method === "POST" ? 201 : 200 });
  };
}

const forgotten = "putBike request/body/color was sent and accepted, but getBike still answers what was there before";

// Both bodies have one schema, so that the last of both is the same.
it.each([
  ["stored", true, []],
  ["only answered", false, [forgotten]],
] as const)("a change that is %s", async (_, stores, wanted) => {
  const contract: Contract<object> = { ...fixtureContract(root), usage };
  const options = { env: {}, rate: 1000, wait: async () => undefined, fetch: provider(stores), write: true };
  const { drifts } = await runLive(contract, options);
  expect(drifts.map(({ operation, place, message }) => `${operation} ${place} ${message}`)).toEqual(wanted);
});
