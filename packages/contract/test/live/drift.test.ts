import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Contract,
  type LiveOptions,
  parseRecording,
  printDrift,
  printRecording,
  replay,
  runLive,
} from "../../src/index.ts";
import { missingCredentials } from "../../src/internal.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

type Answer = readonly [status: number, body: string, headers?: Record<string, string>];

interface Deviation {
  readonly name: string;
  readonly answer: Answer;
  /** Place and code of the drift it has to be found as. */
  readonly found: readonly [place: string, code: string];
}

const json = (value: unknown): string => JSON.stringify(value);
const pet = { id: 1, name: "Rex", owner: { city: "Bern" } };

/** Known ways to deviate from the description, or from HTTP. */
const deviations: readonly Deviation[] = [
  { name: "undocumentedStatus", answer: [418, "{}"], found: ["response/status", "status"] },
  {
    name: "undocumentedField",
    answer: [200, json({ ...pet, age: 3 })],
    found: ["response/body/age", "undocumented-field"],
  },
  {
    name: "undocumentedNestedField",
    answer: [200, json({ ...pet, owner: { city: "Bern", zip: 3000 } })],
    found: ["response/body/owner/zip", "undocumented-field"],
  },
  { name: "wrongType", answer: [200, json({ ...pet, id: "1" })], found: ["response/body/id", "type"] },
  { name: "missingField", answer: [200, json({ id: 1 })], found: ["response/body", "required"] },
  { name: "unknownValue", answer: [200, json({ ...pet, kind: "snake" })], found: ["response/body/kind", "enum"] },
  {
    name: "missingHeader",
    answer: [200, json(pet), { "x-count": "" }],
    found: ["response/header/X-Count", "required"],
  },
  { name: "wrongHeader", answer: [200, json(pet), { "x-count": "many" }], found: ["response/header/X-Count", "type"] },
  {
    name: "wrongContentType",
    answer: [200, "<p>busy</p>", { "content-type": "text/html" }],
    found: ["response/header/content-type", "content-type"],
  },
  {
    name: "undocumentedHeader",
    answer: [200, json(pet), { "x-ratelimit-remaining": "7" }],
    found: ["response/header/x-ratelimit-remaining", "undocumented-header"],
  },
  {
    name: "unquotedEntityTag",
    answer: [200, json(pet), { etag: "1" }],
    found: ["response/header/etag", "header-syntax"],
  },
  { name: "truncatedBody", answer: [200, '{"id":1,'], found: ["response/body", "malformed"] },
];

/** What a server may say of an operation that is documented as deprecated. */
const leaving = { deprecation: "@1767225600", sunset: "Fri, 01 Jan 2027 00:00:00 GMT" };

const operation = (id: string, more: object = {}): object => ({
  ...more,
  operationId: id,
  responses: {
    "200": {
      description: "A pet.",
      headers: { "X-Count": { required: true, schema: { type: "integer" } } },
      content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
    },
  },
});

const root = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://pets.example/v1" }],
  security: [{ key: [] }],
  paths: {
    ...Object.fromEntries(
      ["right", ...deviations.map(({ name }) => name)].map((name) => [`/${name}`, { get: operation(name) }]),
    ),
    "/old": { get: operation("old", { deprecated: true }) },
    "/pets": { post: operation("addPet") },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Pet: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "integer" },
          name: { type: "string" },
          kind: { enum: ["dog", "cat"] },
          owner: { type: "object", properties: { city: { type: "string" } } },
        },
      },
    },
  },
};

let server: Server;
let asked: string[];
beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.url?.split("/").at(-1) ?? "";
    asked.push(`${request.method} ${name}`);
    const right: Answer = [200, json(pet), { "x-request-id": "1", "cf-ray": "1", ...(name === "old" && leaving) }];
    const [status, body, headers = {}] = deviations.find((each) => each.name === name)?.answer ?? right;
    const all = { "content-type": "application/json", "x-count": "1", ...headers };
    response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")));
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
});

const baseUrl = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

function contract(): Contract<object> {
  const plain = fixtureContract(root);
  const names = [...Object.keys(root.paths).map((path) => path.slice(1)), "addPet"];
  const usage = Object.fromEntries(
    names.map((name) => [
      name,
      { plain: (client: object) => (client as Record<string, () => Promise<unknown>>)[name]?.() ?? Promise.resolve() },
    ]),
  );
  return { ...plain, usage };
}

const options = (more: Partial<LiveOptions> = {}): LiveOptions => ({
  baseUrl: baseUrl(),
  env: { FIXTURE_KEY: "contract-secret" },
  rate: 1000,
  wait: async () => undefined,
  ...more,
});

describe("a server that deviates in known ways", () => {
  it.each(deviations)("$name is found", async ({ name, found }) => {
    const { drifts } = await runLive(contract(), options());
    const own = drifts.filter((drift) => drift.operation === name);
    expect(own.map(({ place, code }) => [place, code])).toEqual([found]);
  });

  it("has nothing else found, and reports each by operation, status and place", async () => {
    const { drifts } = await runLive(contract(), options());
    expect(drifts.length).toBe(12);
    expect(printDrift(drifts)).toContain(
      "wrongType\n  200 response/body/id must be integer, is string [type] (described at /components/schemas/Pet/properties/id)",
    );
  });

  it("is found again when its recording is replayed", async () => {
    const { drifts, exchanges } = await runLive(contract(), options());
    const again = await replay(root, printRecording(exchanges));
    expect(again).toEqual({ drifts, doubts: [], count: 14 });
  });
});

it("calls what changes something only if it is told to", async () => {
  const { leftOut } = await runLive(contract(), options());
  const reason = "it changes something: give --write to call it";
  expect(leftOut.filter(({ title }) => title === undefined)).toEqual([{ operation: "addPet", reason }]);
  expect(asked.filter((request) => request.startsWith("POST"))).toEqual([]);
  await runLive(contract(), options({ write: true }));
  expect(asked).toContain("POST pets");
});

it("never writes a secret", async () => {
  const { exchanges } = await runLive(contract(), options());
  expect(printRecording(exchanges)).not.toContain("contract-secret");
  expect(exchanges[0]?.request.headers["x-key"]).toBe("[redacted]");
});

it("keeps to its rate", async () => {
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  await runLive(contract(), options({ rate: 1, wait }));
  expect(waits.length).toBe(13);
  expect(waits.at(-1)).toBeGreaterThan(9000);
});

it("names the credentials that are missing", async () => {
  expect(await missingCredentials(contract(), {})).toEqual({ names: "FIXTURE_KEY", needed: true });
  expect(await missingCredentials(contract(), { FIXTURE_KEY: "k" })).toBeUndefined();
});

it("names the credentials that could be shown, where the document allows anonymous requests", async () => {
  const spec = { ...root, security: [...root.security, {}] } as unknown as URL;
  const anonymous = { ...contract(), spec };
  expect(await missingCredentials(anonymous, {})).toEqual({ names: "FIXTURE_KEY", needed: false });
  expect(await missingCredentials(anonymous, { FIXTURE_KEY: "k" })).toBeUndefined();
  expect(await missingCredentials({ ...anonymous, credentials: [] }, {})).toBeUndefined();
});

describe("a server that does not answer", () => {
  it("is told of, recorded, and found again", async () => {
    const fetch = async (): Promise<never> => Promise.reject(new TypeError("gone with contract-secret"));
    const { drifts, exchanges, sent } = await runLive(contract(), options({ fetch }));
    const message = "never came: gone with [redacted]";
    expect(drifts[0]).toMatchObject({ operation: "right", status: 0, place: "response", code: "no-answer", message });
    expect([exchanges.length, drifts.length]).toEqual([14, 14]);
    expect(sent.every(({ status }) => status === undefined)).toBe(true);
    expect(await replay(root, printRecording(exchanges))).toEqual({ drifts, doubts: [], count: 14 });
  });

  it("or only in part", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
      pull: (controller) => controller.error(new TypeError("cut")),
    });
    const fetch = async (): Promise<Response> =>
      new Response(body.locked ? "{}" : body, { headers: { "content-type": "application/json" } });
    const { drifts, exchanges } = await runLive(contract(), options({ fetch }));
    expect(exchanges[0]).toMatchObject({ response: { status: 200 }, error: "cut" });
    expect(drifts[0]).toMatchObject({ place: "response/body", code: "cut-answer", message: "ends too early: cut" });
  });

  it("is told of where the client never asked it", async () => {
    const silent: Contract<object> = {
      ...contract(),
      createClient: () =>
        Object.fromEntries(
          Object.entries(contract().createClient({ baseUrl: "http://127.0.0.1:9" })).map(([name, { operationId }]) => [
            name,
            Object.assign(() => Promise.reject(new Error("no contract-secret")), { operationId }),
          ]),
        ),
    };
    const { drifts } = await runLive(silent, options());
    expect(drifts[0]).toMatchObject({ operation: "right", code: "not-sent", message: "no [redacted]" });
  });
});

it("a recording without an exchange is nothing to judge", async () => {
  await expect(replay(root, "\n")).rejects.toThrow("the recording holds no exchange");
});

it("a recording that is none is refused with its line", () => {
  expect(() => parseRecording('\n{"at":"x"}\n')).toThrow("line 2 of the recording is not an exchange");
});
