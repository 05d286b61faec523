// A client may have its methods in groups: the suite finds them there, and judges them as it does any other.
import { describe, expect, it } from "vitest";
import { type ClientOptions, type Contract, runLive } from "../../src/index.ts";
import { inputOf } from "../../src/live/live-input.ts";
import type { GenericClient } from "../../src/suite/case.ts";
import { methodAt, methodsById } from "../../src/suite/methods.ts";
import { sampleContract } from "../../src/suite/sample-contract.ts";
import { fixtureContract, type Sabotage } from "./fixture-client.ts";

const ok = { "200": { description: "x", content: { "application/json": { schema: { type: "object" } } } } };
const id = { name: "petId", in: "path", required: true, schema: { type: "integer", minimum: 1 } };
const root = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example/v1" }],
  paths: {
    "/pets/{petId}": { get: { operationId: "getPet", parameters: [id], responses: ok } },
    "/ping": { get: { operationId: "ping", responses: ok } },
  },
};
type Call = (input?: object, options?: object) => Promise<unknown>;

/** The client of the fixture with `getPet` as `pets.get`, `ping` at the top, and a plain client of functions. */
function groupedContract(sabotage?: Sabotage): Contract<object> {
  const flat = fixtureContract(root, sabotage);
  const createClient = (options: ClientOptions): object => {
    const { getPet, ping } = flat.createClient(options) as Record<string, Call>;
    return { pets: { get: getPet }, ping, raw: { GET: () => undefined } };
  };
  const getPet = (client: object, options?: object): Promise<unknown> =>
    (client as { pets: { get: Call } }).pets.get({ path: { petId: 7 } }, options);
  return {
    ...flat,
    createClient,
    credentials: flat.credentials.map((one) => ({ ...one, createClient })),
    usage: { "pets.get": { seven: getPet } },
  };
}

describe("a client with groups", () => {
  it("has methods by path", () => {
    expect([...methodsById(groupedContract())]).toEqual([
      ["getPet", "pets.get"],
      ["ping", "ping"],
    ]);
  });

  it.each([
    ["pets.get", true],
    ["ping", true],
    ["pets.list", false],
    ["cats.get", false],
    [undefined, false],
  ])("at %s: %s", (path, want) => {
    const client = groupedContract().createClient({ baseUrl: "http://127.0.0.1:9" }) as GenericClient;
    expect(typeof methodAt(client, path) === "function").toBe(want);
  });

  it("gives what its examples send", () => {
    const example = groupedContract().usage["pets.get"]?.seven as Parameters<typeof inputOf>[0];
    expect(inputOf(example)).toEqual({ path: { petId: 7 } });
  });

  it("fulfils its contract where it is right, and fails in a group where it is wrong", async () => {
    const sample = { cases: 40, seconds: 30, seed: 1 };
    const stray: Sabotage = (request, operation) =>
      operation.id === "getPet" ? { ...request, path: "/ping" } : request;
    const [right, wrong] = [
      await sampleContract(groupedContract(), sample),
      await sampleContract(groupedContract(stray), sample),
    ];
    const failed = ({ results }: typeof right): string[] => [
      ...new Set(results.filter(({ state }) => state === "fail").map(({ operation }) => operation)),
    ];
    expect([failed(right), failed(wrong)]).toEqual([[], ["getPet"]]);
  });

  it("is called in its groups in a live run", async () => {
    const urls: string[] = [];
    await runLive(groupedContract(), {
      env: { FIXTURE_KEY: "k" },
      rate: 1000,
      wait: async () => undefined,
      fetch: async (request) => {
        urls.push((request as Request).url);
        return Response.json({});
      },
    });
    expect(urls).toContain("https://pets.example/v1/pets/7");
    expect(urls).toContain("https://pets.example/v1/ping");
  });
});
