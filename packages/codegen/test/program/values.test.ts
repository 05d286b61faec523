import { inspect } from "node:util";
import { TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackages, builtModule } from "../support/built-package.ts";
import { Loopback, listOf } from "../support/loopback.ts";

type Call = ((input: unknown) => Promise<unknown>) & {
  result(input: unknown): Promise<{ status: number; error: unknown; data: unknown }>;
  items(input: unknown): AsyncIterable<unknown>;
};
type Client = { readonly [operation: string]: Call };
interface Package {
  createValuesClient(options: object): Client;
}
interface Checks {
  validate(client: Client, options: object): Client;
  readonly EventSchema: { "~standard": { validate(value: unknown): unknown } };
}

const BIG = 9007199254740993n;
const workspace = new TempWorkspace();
const server = new Loopback();
let compilerSays: readonly string[] = [];
let client: Client;
let checked: Client;
let checks: Checks;

beforeAll(async () => {
  compilerSays = buildPackages(workspace, "values");
  const { createValuesClient } = await builtModule<Package>(workspace, "values", "index");
  checks = await builtModule<Checks>(workspace, "values", "validate");
  const baseUrl = await server.open();
  client = createValuesClient({ baseUrl });
  checked = checks.validate(createValuesClient({ baseUrl }), { requests: "throw", responses: "throw" });
}, 60_000);

afterAll(async () => {
  workspace[Symbol.dispose]();
  await server.close();
});

const day = new Date("2024-02-29T00:00:00Z");
const at = new Date("2024-01-02T03:04:05.678Z");

describe("what is sent", () => {
  it.each<[name: string, operation: string, input: object, want: string]>([
    ["a day in a path", "listEvents", { path: { day } }, "GET /events/2024-02-29"],
    ["a day as text", "listEvents", { path: { day: "2024-02-28" } }, "GET /events/2024-02-28"],
    [
      "a bigint in a query",
      "listEvents",
      { path: { day }, query: { after: BIG } },
      "GET /events/2024-02-29?after=9007199254740993",
    ],
    [
      "instants in a list",
      "listEvents",
      { path: { day }, query: { until: [at, at] } },
      "GET /events/2024-02-29?until=2024-01-02T03%3A04%3A05.678Z,2024-01-02T03%3A04%3A05.678Z",
    ],
    [
      "an instant in a header",
      "listEvents",
      { path: { day }, headers: { "X-Since": at } },
      "GET /events/2024-02-29 2024-01-02T03:04:05.678Z",
    ],
    [
      "everything in a body",
      "putEvent",
      {
        path: { day },
        body: { id: BIG, at, day, counts: { a: 1n, b: -BIG }, history: [at, null], parent: { id: 2n, at } },
      },
      'PUT /events/2024-02-29 {"id":9007199254740993,"at":"2024-01-02T03:04:05.678Z","day":"2024-02-29",' +
        '"counts":{"a":1,"b":-9007199254740993},"history":["2024-01-02T03:04:05.678Z",null],' +
        '"parent":{"id":2,"at":"2024-01-02T03:04:05.678Z"}}',
    ],
    [
      "a member that another one decides of",
      "putEvent",
      { path: { day }, body: { id: 1, at, subject: { kind: "meeting", value: at } } },
      'PUT /events/2024-02-29 {"id":1,"at":"2024-01-02T03:04:05.678Z",' +
        '"subject":{"kind":"meeting","value":"2024-01-02T03:04:05.678Z"}}',
    ],
    [
      "text that looks like the mark of a bigint",
      "putEvent",
      { path: { day }, body: { id: BIG, at, note: '0.123-45"9007199254740993"' } },
      'PUT /events/2024-02-29 {"id":9007199254740993,"at":"2024-01-02T03:04:05.678Z",' +
        '"note":"0.123-45\\"9007199254740993\\""}',
    ],
    [
      "fields of a form",
      "sendForm",
      { body: { id: BIG, at } },
      "POST /forms id=9007199254740993&at=2024-01-02T03%3A04%3A05.678Z",
    ],
    [
      "lines",
      "sendLines",
      {
        body: [
          { id: BIG, at, day, counts: { a: BIG }, history: [at, null], parent: { id: 1n, at, day } },
          { id: 2n, at },
        ],
      },
      'POST /lines {"id":9007199254740993,"at":"2024-01-02T03:04:05.678Z","day":"2024-02-29",' +
        '"counts":{"a":9007199254740993},"history":["2024-01-02T03:04:05.678Z",null],' +
        '"parent":{"id":1,"at":"2024-01-02T03:04:05.678Z","day":"2024-02-29"}}\n' +
        '{"id":2,"at":"2024-01-02T03:04:05.678Z"}\n',
    ],
    [
      "JSON in a field of a form",
      "sendFields",
      { body: { event: { id: BIG, at, day } } },
      "PUT /forms event=%7B%22id%22%3A9007199254740993%2C%22at%22%3A%222024-01-02T03%3A04%3A05.678Z%22%2C%22day%22%3A%222024-02-29%22%7D",
    ],
    [
      "JSON as YAML",
      "sendYaml",
      { body: { id: BIG, at, day } },
      'POST /yaml {"id":9007199254740993,"at":"2024-01-02T03:04:05.678Z","day":"2024-02-29"}',
    ],
    [
      "JSON in a query",
      "sendSearch",
      { query: { like: { id: BIG, at, day } } },
      "GET /search?like=%7B%22id%22%3A9007199254740993%2C%22at%22%3A%222024-01-02T03%3A04%3A05.678Z%22%2C%22day%22%3A%222024-02-29%22%7D",
    ],
  ])("%s", async (_, operation, input, want) => {
    const isSilent = operation.startsWith("send");
    for (const one of [client, checked]) {
      server.answer({ status: isSilent ? 204 : 404, text: isSilent ? "" : "{}" });
      await one[operation]?.result(input);
      expect(server.sent.pop()).toBe(want);
    }
  });

  it("lines of nothing but bigints, both ways", async () => {
    for (const one of [client, checked]) {
      server.answer({ text: "9007199254740993\n1\n", type: "application/x-ndjson" });
      const lines = (await one.sendNumbers?.({ body: [BIG, 1n] })) as AsyncIterable<unknown>;
      expect(await listOf(lines)).toEqual([BIG, 1n]);
      expect(server.sent.pop()).toBe("POST /numbers 9007199254740993\n1\n");
    }
  });

  it("leaves what it is given as it is", async () => {
    const body = { id: 1n, at, history: [at] };
    await client.putEvent?.result({ path: { day }, body });
    expect(body).toEqual({ id: 1n, at, history: [at] });
  });

  it.each([
    ["an invalid date", { path: { day: new Date(Number.NaN) } }, "a Date is invalid, or its year has more than"],
    ["a year of five digits", { path: { day: new Date(1e15) } }, "a Date is invalid, or its year has more than"],
  ])("refuses %s", async (_, input, want) => {
    const before = server.sent.length;
    await expect(client.listEvents?.(input)).rejects.toThrow(`listEvents was not sent: ${want}`);
    expect(server.sent.length).toBe(before);
  });

  it.each([
    ["too small", { id: 0n, at }, "body.id must be >= 1"],
    ["too many bits", { id: 2n ** 63n, at }, 'body.id must match format "int64"'],
    ["text in a date", { id: 1n, at: "soon" }, 'body.at must match format "date-time"'],
  ])("is judged as on the wire: %s", async (_, body, want) => {
    await expect(checked.putEvent?.({ path: { day }, body })).rejects.toThrow(want);
    const inLines = want.replace("body", "body[1]");
    await expect(checked.sendLines?.({ body: [{ id: 1n, at }, body] })).rejects.toThrow(inLines);
  });
});

describe("what comes", () => {
  const page = (item: string): string => `{"items":[${item}]}`;
  it.each([
    [
      "an id of 2^53 + 1",
      '{"id":9007199254740993,"at":"2024-01-02T03:04:05Z"}',
      "{ id: 9007199254740993n, at: 2024-01-02T03:04:05.000Z }",
    ],
    ["the least id", '{"id":-9223372036854775808,"at":""}', "{ id: -9223372036854775808n, at: '' }"],
    ["a safe id with a fraction of zero", '{"id":12.0,"at":""}', "{ id: 12n, at: '' }"],
    ["a large id with a fraction of zero", '{"id":9007199254740993.0,"at":""}', "{ id: 9007199254740993n, at: '' }"],
    ["an id with an exponent", '{"id":1e18,"at":""}', "{ id: 1000000000000000000n, at: '' }"],
    ["no integer", '{"id":1.5,"at":""}', "{ id: 1.5, at: '' }"],
    [
      "digits in a text",
      '{"id":1,"at":"","note":"\\\\\\"9007199254740993"}',
      `{ id: 1n, at: '', note: '\\\\"9007199254740993' }`,
    ],
    [
      "a large number elsewhere",
      '{"id":1,"at":"","other":9007199254740993}',
      "{ id: 1n, at: '', other: 9007199254740992 }",
    ],
    ["an offset", '{"id":1,"at":"2024-01-02t03:04:05.5+0130"}', "{ id: 1n, at: 2024-01-02T01:34:05.500Z }"],
    ["a leap second", '{"id":1,"at":"2016-12-31T23:59:60Z"}', "{ id: 1n, at: '2016-12-31T23:59:60Z' }"],
    ["an instant without offset", '{"id":1,"at":"2024-01-02T03:04:05"}', "{ id: 1n, at: '2024-01-02T03:04:05' }"],
    [
      "a day through a reference",
      '{"id":1,"at":"","day":"2024-02-29"}',
      "{ id: 1n, at: '', day: 2024-02-29T00:00:00.000Z }",
    ],
    ["a day that there is not", '{"id":1,"at":"","day":"2023-02-29"}', "{ id: 1n, at: '', day: '2023-02-29' }"],
    [
      "null",
      '{"id":1,"at":"","day":null,"history":[null,"2024-01-02T03:04:05Z"]}',
      "{ id: 1n, at: '', day: null, history: [ null, 2024-01-02T03:04:05.000Z ] }",
    ],
    [
      "a map",
      '{"id":1,"at":"","counts":{"a":9007199254740995}}',
      "{ id: 1n, at: '', counts: { a: 9007199254740995n } }",
    ],
    [
      "itself",
      '{"id":1,"at":"","parent":{"id":9007199254740997,"at":""}}',
      "{ id: 1n, at: '', parent: { id: 9007199254740997n, at: '' } }",
    ],
    [
      "the branch of a tag",
      '{"id":1,"at":"","subject":{"kind":"meeting","value":"2024-01-02T03:04:05Z"}}',
      "{ id: 1n, at: '', subject: { kind: 'meeting', value: 2024-01-02T03:04:05.000Z } }",
    ],
    [
      "the other branch",
      '{"id":1,"at":"","subject":{"kind":"text","value":"2024-01-02T03:04:05Z"}}',
      "{ id: 1n, at: '', subject: { kind: 'text', value: '2024-01-02T03:04:05Z' } }",
    ],
    [
      "a text that can only be a date",
      '{"id":1,"at":"","when":"2024-01-02T03:04:05Z"}',
      "{ id: 1n, at: '', when: 2024-01-02T03:04:05.000Z }",
    ],
    ["a constant beside it", '{"id":1,"at":"","when":"never"}', "{ id: 1n, at: '', when: 'never' }"],
    ["a number beside it", '{"id":1,"at":"","when":5}', "{ id: 1n, at: '', when: 5 }"],
    [
      "what nobody can decide",
      '{"id":1,"at":"","unclear":"2024-01-02T03:04:05Z"}',
      "{ id: 1n, at: '', unclear: '2024-01-02T03:04:05Z' }",
    ],
    [
      "a key __proto__",
      '{"id":1,"at":"","counts":{"__proto__":9007199254740993}}',
      "{ id: 1n, at: '', counts: { ['__proto__']: 9007199254740993n } }",
    ],
  ])("%s", async (_, text, want) => {
    server.answer({ text: page(text) });
    const data = (await client.listEvents?.({ path: { day } })) as { items: unknown[] };
    expect(inspect(data.items[0], { breakLength: Number.POSITIVE_INFINITY, depth: 5 })).toBe(want);
  });

  it("is read in a failure, and the error has the secrets taken out as before", async () => {
    server.answer({ status: 404, text: '{"code":9007199254740993,"since":"2024-01-02T03:04:05Z"}' });
    const { error } = (await client.listEvents?.result({ path: { day } })) ?? {};
    expect(error).toEqual({ code: BIG, since: new Date("2024-01-02T03:04:05Z") });
    server.answer({ status: 404, text: '{"code":9007199254740993}' });
    await expect(client.listEvents?.({ path: { day } })).rejects.toMatchObject({ status: 404, body: { code: BIG } });
  });

  it("is read line by line", async () => {
    const text = '{"id":9007199254740993,"at":"2024-01-02T03:04:05Z"}\n{"id":2,"at":""}\n';
    server.answer({ type: "application/x-ndjson", text });
    const lines = (await client.readLines?.({})) as AsyncIterable<unknown>;
    expect(await listOf(lines)).toEqual([
      { id: BIG, at: new Date("2024-01-02T03:04:05Z") },
      { id: 2n, at: "" },
    ]);
  });

  it("is read event by event", async () => {
    const text = 'data: {"at":"2024-01-02T03:04:05Z","id":7}\n\ndata: {"id":\ndata: 9007199254740993}\n\n';
    server.answer({ type: "text/event-stream", text });
    const events = (await listOf((await client.feed?.({})) as AsyncIterable<unknown>)) as { data: unknown }[];
    expect(events.map(({ data }) => data)).toEqual([{ at: new Date("2024-01-02T03:04:05Z"), id: 7n }, { id: BIG }]);
  });

  it("is read page by page", async () => {
    server.answer(
      { text: '{"items":[{"id":9007199254740993,"at":""}],"pages":2}' },
      { text: '{"items":[{"id":2,"at":""}],"pages":2}' },
    );
    const events = (await listOf(client.pageEvents?.items({}) as AsyncIterable<unknown>)) as { id: bigint }[];
    expect(events.map(({ id }) => id)).toEqual([BIG, 2n]);
    expect(server.sent.slice(-2)).toEqual(["GET /pages?page=1", "GET /pages?page=2"]);
  });

  it("is read from cursor to cursor", async () => {
    server.answer(
      { text: '{"items":[{"id":1,"at":""}],"next":9007199254740993}' },
      { text: '{"items":[{"id":1,"at":""}],"next":9007199254740995}' },
      { text: '{"items":[{"id":3,"at":""}]}' },
    );
    const events = (await listOf(client.followEvents?.items({}) as AsyncIterable<unknown>)) as { id: bigint }[];
    expect(events.map(({ id }) => id)).toEqual([1n, 1n, 3n]);
    expect(server.sent.slice(-3)).toEqual([
      "GET /stream",
      "GET /stream?after=9007199254740993",
      "GET /stream?after=9007199254740995",
    ]);
  });

  it.each([
    ["9223372036854775807", true],
    ["9223372036854775808", false],
    ["9223372036854776832", false],
    ["9.223372036854775808e18", false],
    ["1e30", false],
  ])("an id of %s is an int64: %s", async (id, want) => {
    const lines = { type: "application/x-ndjson", text: `{"id":${id},"at":"2024-01-02T03:04:05Z"}\n` };
    server.answer({ text: page(`{"id":${id},"at":"2024-01-02T03:04:05Z"}`) }, lines);
    const settled = await Promise.allSettled([checked.listEvents?.({ path: { day } })]);
    settled.push(...(await Promise.allSettled([readLines()])));
    expect(settled.map(({ status }) => status === "fulfilled")).toEqual([want, want]);
  });

  async function readLines(): Promise<unknown[]> {
    return await listOf((await checked.readLines?.({})) as AsyncIterable<unknown>);
  }

  it("is judged as on the wire", async () => {
    server.answer({ text: page('{"id":0,"at":"2024-01-02T03:04:05Z"}') });
    await expect(checked.listEvents?.({ path: { day } })).rejects.toThrow("body.items[0].id must be >= 1");
    server.answer({ text: page('{"id":9007199254740993,"at":"2024-01-02T03:04:05Z"}') });
    expect(await checked.listEvents?.({ path: { day } })).toEqual({
      items: [{ id: BIG, at: new Date("2024-01-02T03:04:05Z") }],
    });
  });
});

it("a Standard Schema judges the wire and gives the values of a program", () => {
  const given = { id: 7, at: "2024-01-02T03:04:05Z", history: ["2024-01-02T03:04:05Z"] };
  const { validate } = checks.EventSchema["~standard"];
  const instant = new Date("2024-01-02T03:04:05Z");
  expect(validate(given)).toEqual({ value: { id: 7n, at: instant, history: [instant] } });
  expect(given.at).toBe("2024-01-02T03:04:05Z");
  expect(validate({ id: 7n, at: instant })).toEqual({ value: { id: 7n, at: instant } });
  expect(validate({ id: 7, at: "soon" })).toMatchObject({ issues: [{ path: ["at"] }] });
});

it("the compiler takes the package", () => expect(compilerSays).toEqual([]));
