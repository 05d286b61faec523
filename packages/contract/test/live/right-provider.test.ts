import { expect, it } from "vitest";
import { type Contract, printDrift, runLive, startMock } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const text = { type: "string" };
const integer = { type: "integer", minimum: 0 };
const json = (schema: object, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});
const answer = (status: string, schema: object, example?: unknown) => ({
  [status]: { description: "x", ...json(schema, example) },
});
const missing = { "404": { description: "x" } };
const path = (name: string) => ({ name, in: "path", required: true, schema: text });
const query = (name: string, schema: object) => ({ name, in: "query", schema });

/** Things of one kind in a collection: made, listed in pages, read, changed, replaced and deleted. */
function collection(at: string, kind: string, example: object): object {
  const outer = [...at.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => path(name));
  const own = [...outer, path(`${kind.toLowerCase()}Id`)];
  const schema = { $ref: `#/components/schemas/${kind}` };
  const sendable = { $ref: `#/components/schemas/New${kind}` };
  const { id: _, ...sent } = example as { id: string };
  const page = { type: "object", properties: { items: { type: "array", items: schema }, total: integer } };
  return {
    [at]: {
      post: {
        operationId: `add${kind}`,
        parameters: outer,
        requestBody: { required: true, ...json(sendable, sent) },
        responses: answer("201", schema, example),
      },
      get: {
        operationId: `list${kind}s`,
        parameters: [
          ...outer,
          query("limit", { ...integer, minimum: 1, maximum: 50, default: 20 }),
          query("offset", integer),
        ],
        responses: answer("200", page, { items: [example], total: 1 }),
      },
    },
    [`${at}/{${kind.toLowerCase()}Id}`]: {
      get: { operationId: `get${kind}`, parameters: own, responses: { ...answer("200", schema, example), ...missing } },
      put: {
        operationId: `put${kind}`,
        parameters: own,
        requestBody: { required: true, ...json(sendable, sent) },
        responses: answer("200", schema, example),
      },
      patch: {
        operationId: `patch${kind}`,
        parameters: own,
        requestBody: { required: true, ...json(sendable, sent) },
        responses: answer("200", schema, example),
      },
      delete: { operationId: `delete${kind}`, parameters: own, responses: { "204": { description: "x" }, ...missing } },
    },
  };
}

const lamp = { id: "lamp-00000001", name: "North", height: 31, notes: { paint: "white" } };
const keeper = { id: "keeper-00000001", name: "Ida" };
const newLamp = {
  type: "object",
  required: ["name"],
  properties: { name: text, height: integer, notes: { type: "object" } },
};
const newKeeper = { type: "object", required: ["name"], properties: { name: text } };
const root = {
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1" },
  servers: [{ url: "https://lamps.example" }],
  paths: {
    ...collection("/lamps", "Lamp", lamp),
    ...collection("/lamps/{lampId}/keepers", "Keeper", keeper),
  },
  components: {
    schemas: {
      NewLamp: newLamp,
      Lamp: { ...newLamp, properties: { id: text, ...newLamp.properties } },
      NewKeeper: newKeeper,
      Keeper: { ...newKeeper, properties: { id: text, ...newKeeper.properties } },
    },
  },
};

type Call = (input: object) => Promise<unknown>;
const call = (method: string, input: object) => ({
  plain: (client: object) => (client as Record<string, Call>)[method]?.(input) ?? Promise.resolve(),
});
const kinds = [
  ["Lamp", {}, { lampId: lamp.id }, { name: "South", height: 9, notes: { paint: "red" } }],
  ["Keeper", { lampId: lamp.id }, { lampId: lamp.id, keeperId: keeper.id }, { name: "Ole" }],
] as const;
const usage = Object.fromEntries(
  kinds.flatMap(([kind, outer, own, body]) => [
    [`add${kind}`, call(`add${kind}`, { path: outer, body })],
    [`list${kind}s`, call(`list${kind}s`, { path: outer })],
    [`get${kind}`, call(`get${kind}`, { path: own })],
    [`put${kind}`, call(`put${kind}`, { path: own, body })],
    [`patch${kind}`, call(`patch${kind}`, { path: own, body })],
    [`delete${kind}`, call(`delete${kind}`, { path: own })],
  ]),
);

it.each([true, false])(
  "a mock that remembers shows no drift, with write %s",
  async (write) => {
    const mock = await startMock(root as unknown as URL, { state: true });
    const contract: Contract<object> = { ...fixtureContract(root), usage };
    const run = await runLive(contract, { env: {}, rate: 10_000, baseUrl: mock.url, write });
    await mock.close();
    expect(printDrift(run.drifts)).toBe("");
    expect(run.outcomes.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    expect(run.left).toEqual([]);
    expect(run.sent.length).toBeGreaterThan(write ? 60 : 3);
  },
  60_000,
);
