import { describe, expect, it } from "vitest";
import { type Contract, type LiveOptions, type LiveRun, runLive } from "../../src/index.ts";
import { printSent, printStart } from "../../src/internal.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

const id = { name: "petId", in: "path", required: true, schema: { type: "integer", minimum: 1 } };
const view = { name: "view", in: "path", required: true, schema: { enum: ["short", "full"] } };
const limit = { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } };
const ok = { "200": { description: "x", content: { "application/json": { schema: { type: "object" } } } } };
const pet = { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 9 } } };
const body = { required: true, content: { "application/json": { schema: pet } } };

const root = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example/v1" }],
  paths: {
    "/pets/{petId}": {
      delete: { operationId: "deletePet", parameters: [id], responses: ok },
      get: { operationId: "getPet", parameters: [id, limit], responses: ok },
    },
    "/pets": {
      get: { operationId: "listPets", parameters: [limit], responses: ok },
      post: { operationId: "addPet", requestBody: body, responses: ok },
    },
    "/views/{view}": { get: { operationId: "getView", parameters: [view], responses: ok } },
    "/owners/{ownerId}": {
      get: { operationId: "getOwner", parameters: [{ ...id, name: "ownerId" }], responses: ok },
    },
  },
};

type Call = (input: object) => Promise<unknown>;
const example = (method: string, input: object) => ({
  plain: (client: object) => (client as Record<string, Call>)[method]?.(input) ?? Promise.resolve(),
});
const usage = {
  getPet: example("getPet", { path: { petId: 7 } }),
  deletePet: example("deletePet", { path: { petId: 7 } }),
  listPets: example("listPets", {}),
};

interface Sent {
  readonly run: LiveRun;
  /** "GET /pets?limit=1", in the order in which they were sent. */
  readonly lines: readonly string[];
  readonly start: string;
}

async function live(
  more: Partial<LiveOptions> = {},
  status = 200,
  told: Pick<Contract<object>, "writes"> = {},
): Promise<Sent> {
  const lines: string[] = [];
  let start = "";
  const run = await runLive(
    { ...fixtureContract(root), usage, ...told },
    {
      env: {},
      rate: 1000,
      wait: async () => undefined,
      onStart: (plan, baseUrl) => {
        start = printStart(plan, baseUrl, 2);
      },
      fetch: async (request) => {
        const { method, url } = request as Request;
        lines.push(`${method} ${url.replace("https://pets.example/v1", "")}`);
        return Response.json({}, { status });
      },
      ...more,
    },
  );
  return { run, lines, start };
}

const titles = ({ sent }: LiveRun, operation: string): string[] =>
  sent.filter((each) => each.operation === operation).map(({ title }) => title);

describe("what a provider is sent", () => {
  it("is the examples, the least, the most and each valid bound, of what only reads", async () => {
    const { lines, start } = await live();
    expect(lines).toEqual([
      "GET /pets",
      "GET /pets?limit=50",
      "GET /pets?limit=1",
      "GET /pets/7",
      "GET /pets/7?limit=50",
      "GET /pets/7?limit=1",
      "GET /views/short",
      "GET /views/full",
    ]);
    expect(start).toBe("8 requests to https://pets.example/v1, at most 2 per second: about 4 s");
  });

  it("is nothing that the description forbids", async () => {
    const { run } = await live({ write: true });
    expect(run.sent.length).toBeGreaterThan(10);
    expect(run.drifts.filter(({ place }) => place.startsWith("request"))).toEqual([]);
  });

  it("with write, changes things too, deletes last, and looks whether it is gone", async () => {
    const { run, lines } = await live({ write: true });
    expect(titles(run, "addPet")).toEqual(["minimal request", "maximal request"]);
    expect(lines.slice(-3)).toEqual(["DELETE /pets/7", "GET /pets/7", "GET /pets?limit=50"]);
  });

  it("without write, leaves out a GET that changes something all the same", async () => {
    const { run, lines } = await live({}, 200, { writes: ["listPets"] });
    expect(lines.filter((line) => line === "GET /pets" || line.startsWith("GET /pets?"))).toEqual([]);
    expect(lines).toContain("GET /pets/7");
    const reason = "it changes something: give --write to call it";
    expect(run.leftOut).toContainEqual({ operation: "listPets", title: undefined, reason });
    expect((await live({ write: true }, 200, { writes: ["listPets"] })).lines).toContain("GET /pets");
  });

  it("is nothing at all where what changes something is misspelt", async () => {
    await expect(live({}, 200, { writes: ["listPet"] })).rejects.toThrow(
      '"listPet" is said to change something, but there is no such operation; there are getPet, deletePet, listPets, addPet, ',
    );
  });

  it("has the caller's own values in the path, for all operations or for one", async () => {
    const { run, lines } = await live({ values: { petId: "8", "getOwner.ownerId": "3" }, write: true });
    expect(lines.filter((line) => line.includes("/7"))).toEqual([]);
    expect(lines).toEqual(expect.arrayContaining(["GET /pets/8", "DELETE /pets/8", "GET /owners/3"]));
    expect(run.placeholders).toEqual([]);
  });

  it("keeps what is tried, whatever value the caller has for it", async () => {
    const { lines } = await live({ values: { limit: "20" } });
    expect(lines).toEqual(expect.arrayContaining(["GET /pets?limit=20", "GET /pets?limit=1", "GET /pets?limit=50"]));
  });
});

describe("what is not sent is listed with its reason", () => {
  it.each<[operation: string, title: string | undefined, reason: string]>([
    ["addPet", undefined, "it changes something: give --write to call it"],
    ["getOwner", undefined, "only the provider knows which ownerId exist: give one with --value ownerId=…"],
    ["getPet", "path petId at its bounds", "only the provider knows which exist"],
    ["getPet", "minimal request", 'the same request as "example plain"'],
  ])("%s %s", async (operation, title, reason) => {
    const { run } = await live();
    expect(run.leftOut).toContainEqual({ operation, title, reason });
  });
});

it("path values that come from examples are told of", async () => {
  expect((await live()).run.placeholders).toEqual([{ operation: "getPet", parameter: "petId", value: 7 }]);
});

it.each<[given: Record<string, string>, says: string]>([
  [
    { petID: "1" },
    'no operation has a parameter "petID", or a property of that name in its body; there are limit, ownerId, petId, view',
  ],
  [{ petId: "x" }, 'the value "x" for petId of getPet must be integer'],
  [{ "getPet.petId": "0" }, 'the value "0" for petId of getPet must be >= 1'],
])("the value %j is refused before anything is sent", async (values, says) => {
  await expect(live({ values })).rejects.toThrow(says);
});

it("prints all of it", async () => {
  const { run } = await live({}, 400);
  expect(printSent(run).split("\n")).toEqual(
    expect.arrayContaining([
      "getPet",
      "  400  query limit minimum: 1",
      "  petId is 7 in 1 operation: give one of yours with --value petId=…",
      "  it changes something: give --write to call it",
      "    addPet, deletePet",
      "    path petId at its bounds: getPet",
      "    negative cases, malformed bodies, wrong credentials, random requests",
      "not verified: no request had a success",
      "  getPet: 400",
      "0 of 6 operations verified, 3 refused, 3 not tried",
    ]),
  );
});
