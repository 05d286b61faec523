import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dataEvents, lineReader, pageNumber, paginate } from "../../src/codegen-v1.ts";
import type { HasCore, ValidationError, ValidationMode } from "../../src/index.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { ValidateOptions } from "../../src/validate/options.ts";
import {
  additionalProperties,
  all,
  integer,
  maxProperties,
  noAdditionalProperties,
  object,
  properties,
  validateCalls,
} from "../../src/validate-v1.ts";
import { type AnyTestOperation, acme, answer, json, observed, operation, rejection, SECRET } from "../support/acme.ts";
import { CHECKS } from "./checks.ts";

const sendThing = operation({
  id: "sendThing",
  method: "POST",
  body: ["application/json", "text/plain", "application/octet-stream"],
  responses: { 200: "json", 201: "lines", 204: "none", 206: "binary", "4XX": "json", failure: "json" },
  readers: { lines: lineReader },
});

const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => printed.mockClear());

interface Outcome {
  /** How many requests left. */
  readonly sent: number;
  /** What the call resolved to, or the message that it rejected with. */
  readonly call: unknown;
  /** Its result: the status, and the data, the failure or the message. */
  readonly result: unknown;
  /** What `onInvalid`, where there is one, or `console.warn` was told during the call. */
  readonly told: readonly string[];
}

interface Play {
  readonly options: ValidateOptions;
  readonly input: AnyInput;
  readonly play?: () => Response;
  readonly listen?: boolean;
}

/** The call and its `.result` of a validating client. */
async function outcome({ options, input, play = json({}), listen = false }: Play): Promise<Outcome> {
  const { fetch, requests } = observed(play);
  const heard: string[] = [];
  const onInvalid = listen ? { onInvalid: (error: ValidationError) => heard.push(error.message) } : {};
  const client = validateCalls(acme({ fetch, retry: false }), CHECKS, { ...options, ...onInvalid });
  const call = await sendThing(client, input).catch((error: Error) => error.message);
  const told = listen ? [...heard] : printed.mock.calls.map(([message]) => message as string);
  const sent = requests.length;
  const result = await sendThing.result(client, input);
  const shown = result.ok ? result.data : result.status === undefined ? (result.error as Error).message : result.error;
  return { sent, call, result: [result.status, shown], told };
}

const WRONG = { body: { name: 7 } };
const RIGHT = { body: { name: "a" } };
const NOT_SENT = "sendThing was not sent: body.name must be string (POST /things)";
const SENT = "sendThing was sent, and not as described: body.name must be string (POST /things)";
const ANSWERED = "sendThing was answered with 200, and not as described: body.name must be string (POST /things)";

describe("requests", () => {
  test.each<{ name: string; given: Play; want: Partial<Outcome> }>([
    {
      name: "end the call where nothing is said",
      given: { options: {}, input: WRONG },
      want: { sent: 0, call: NOT_SENT, result: [undefined, NOT_SENT], told: [] },
    },
    {
      name: "end the call in the mode throw, and tell nobody",
      given: { options: { requests: "throw" }, input: WRONG, listen: true },
      want: { sent: 0, call: NOT_SENT, told: [] },
    },
    {
      name: "are sent in the mode warn, with a line on the console",
      given: { options: { requests: "warn" }, input: WRONG },
      want: { sent: 1, call: {}, result: [200, {}], told: [SENT] },
    },
    {
      name: "are sent in the mode warn, and onInvalid is told",
      given: { options: { requests: "warn" }, input: WRONG, listen: true },
      want: { sent: 1, told: [SENT] },
    },
    {
      name: "are sent in the mode off",
      given: { options: { requests: "off" }, input: WRONG, listen: true },
      want: { sent: 1, call: {}, told: [] },
    },
    {
      name: "are sent where they are as described",
      given: { options: {}, input: { ...RIGHT, query: { limit: 3 } } },
      want: { sent: 1, call: {}, told: [] },
    },
    {
      name: "have their parameters checked, and whether there is a body",
      given: { options: {}, input: { query: { limit: "3" } } },
      want: {
        sent: 0,
        call: "sendThing was not sent: input must have required property 'body'; query.limit must be integer (POST /things)",
      },
    },
    {
      name: "have their body checked by its media type",
      given: { options: {}, input: { contentType: "text/plain", body: "abcd" } },
      want: { sent: 0, call: "sendThing was not sent: body must NOT have more than 3 characters (POST /things)" },
    },
    {
      name: "of a media type without a schema are sent",
      given: { options: {}, input: { contentType: "application/octet-stream", body: new Uint8Array([1]) } },
      want: { sent: 1 },
    },
    {
      name: "that are written already are not looked into",
      given: { options: {}, input: { body: new Blob(["{}"]) } },
      want: { sent: 1, told: [] },
    },
  ])("$name", async ({ given, want }) => {
    expect(await outcome(given)).toMatchObject(want);
  });
});

describe("answers", () => {
  const wrong = json({ name: 7 });
  test.each<{ name: string; given: Play; want: Partial<Outcome> }>([
    {
      name: "come with a line on the console where nothing is said",
      given: { options: {}, input: RIGHT, play: wrong },
      want: { call: { name: 7 }, result: [200, { name: 7 }], told: [ANSWERED] },
    },
    {
      name: "are told to onInvalid in the mode warn",
      given: { options: { responses: "warn" }, input: RIGHT, play: wrong, listen: true },
      want: { call: { name: 7 }, told: [ANSWERED] },
    },
    {
      name: "end the call in the mode throw",
      given: { options: { responses: "throw" }, input: RIGHT, play: wrong, listen: true },
      want: { sent: 1, call: ANSWERED, result: [undefined, ANSWERED], told: [] },
    },
    {
      name: "come in the mode off",
      given: { options: { responses: "off" }, input: RIGHT, play: wrong },
      want: { call: { name: 7 }, told: [] },
    },
    {
      name: "come where they are as described",
      given: { options: { responses: "throw" }, input: RIGHT, play: json({ name: "a", more: 1 }) },
      want: { call: { name: "a", more: 1 }, told: [] },
    },
    {
      name: "that are failures stay failures in the mode throw, and are told",
      given: { options: { responses: "throw" }, input: RIGHT, play: json({ code: 1, name: 7 }, 404) },
      want: { call: "sendThing was answered with 404 (POST /things)", result: [404, { code: 1, name: 7 }], told: [] },
    },
    {
      name: "that are failures otherwise than described stay failures in the mode throw, and are told",
      given: { options: { responses: "throw" }, input: RIGHT, play: json({ name: 7 }, 418), listen: true },
      want: {
        call: "sendThing was answered with 418 (POST /things)",
        result: [418, { name: 7 }],
        told: [
          "sendThing was answered with 418, and not as described: body must have required property 'code' (POST /things)",
        ],
      },
    },
    {
      name: "with another status are checked by default",
      given: { options: {}, input: RIGHT, play: json({ code: 1 }, 500) },
      want: {
        told: [
          "sendThing was answered with 500, and not as described: body must have required property 'fault' (POST /things)",
        ],
      },
    },
    {
      name: "without a body, or with bytes, are not checked by default's schema",
      given: { options: { responses: "throw" }, input: RIGHT, play: answer(null, { status: 204 }) },
      want: { call: undefined, told: [] },
    },
    {
      name: "with bytes are not looked into",
      given: { options: { responses: "throw" }, input: RIGHT, play: answer("x", { status: 206 }) },
      want: { call: new Blob(), told: [] },
    },
    {
      name: "that nobody documented stay what they are",
      given: { options: { responses: "throw" }, input: RIGHT, play: json({}, 203), listen: true },
      want: { call: {}, told: [] },
    },
    {
      name: "that cannot be read stay what they are",
      given: { options: { responses: "throw" }, input: RIGHT, play: answer("<p>"), listen: true },
      want: {
        call: "sendThing was answered with 200 and text/plain;charset=UTF-8 that is not JSON (POST /things)",
        told: [],
      },
    },
  ])("$name", async ({ given, want }) => {
    expect(await outcome(given)).toMatchObject(want);
  });
});

describe("secrets that an answer repeats", () => {
  const map = all(object, maxProperties(1), additionalProperties(integer));
  const closed = noAdditionalProperties();

  test.each([
    { name: "as a key", check: map, play: json({ [SECRET]: "a" }), want: 'body["[redacted]"] must be integer' },
    {
      name: "as a key that must not be",
      check: closed,
      play: json({ [SECRET]: 1 }),
      want: 'additional properties: "[redacted]"',
    },
    {
      name: "as a key in a failure",
      check: map,
      play: json({ [SECRET]: "a" }, 404),
      want: 'body["[redacted]"] must be integer',
    },
    {
      name: "as a key with a slash",
      check: map,
      play: json({ [`a/${SECRET}`]: "a" }),
      want: 'body["a/[redacted]"] must be',
    },
  ])("$name", async ({ check, play, want }) => {
    const table = [{ id: "getThing", responses: { 200: { json: check }, 404: { json: check } } }];
    const heard: ValidationError[] = [];
    const onInvalid = (error: ValidationError): unknown => heard.push(error);
    const client = validateCalls(acme({ fetch: observed(play).fetch }), table, { onInvalid });
    await operation({ responses: { 200: "json", 404: "json" } }).result(client);
    expect(heard.map(({ message }) => message)).toEqual([expect.stringContaining(want)]);
    for (const spelling of [SECRET, JSON.stringify(SECRET).slice(1, -1), SECRET.replaceAll("/", "~1")])
      expect(inspect(heard, { depth: 9, showHidden: true }) + JSON.stringify(heard)).not.toContain(spelling);
  });
});

describe("streams", () => {
  const lines = answer('{"name":"a"}\n{"name":1}\n{"name":"b"}\n{"name":2}\n', { status: 201 });
  const told = (index: number): string =>
    `sendThing was answered with 201, and not as described: body[${index}].name must be string (POST /things)`;

  test.each([
    { name: "throw", options: { responses: "throw" }, listen: false, want: [["a", told(1)], []] },
    { name: "warn", options: {}, listen: false, want: [["a", 1, "b", 2], [told(1)]] },
    {
      name: "onInvalid",
      options: {},
      listen: true,
      want: [
        ["a", 1, "b", 2],
        [told(1), told(3)],
      ],
    },
    { name: "off", options: { responses: "off" }, listen: true, want: [["a", 1, "b", 2], []] },
  ] as const)("$name", async ({ options, listen, want }) => {
    const heard: string[] = [];
    const onInvalid = listen ? { onInvalid: (error: ValidationError) => heard.push(error.message) } : {};
    const client = validateCalls(acme({ fetch: observed(lines).fetch }), CHECKS, { ...options, ...onInvalid });
    const items: unknown[] = [];
    try {
      for await (const { name } of (await sendThing(client, RIGHT)) as AsyncIterable<{ name: unknown }>)
        items.push(name);
    } catch (error) {
      items.push((error as Error).message);
    }
    expect([items, listen ? heard : printed.mock.calls.flat()]).toEqual(want);
  });
});

describe("events", () => {
  const watch = operation({
    id: "watch",
    responses: { 200: "events", 400: "events" },
    readers: { events: dataEvents({ data: "json" }) },
  });
  const checks = [
    {
      id: "watch",
      responses: { 200: { events: properties({ data: integer }) }, 400: { events: properties({ data: integer }) } },
    },
  ];

  test("are checked one by one", async () => {
    const body = answer("data: 1\n\ndata: {}\n\n", { headers: { "content-type": "text/event-stream" } });
    const client = validateCalls(acme({ fetch: observed(body).fetch }), checks, { responses: "throw" });
    const seen: unknown[] = [];
    try {
      for await (const { data } of (await watch(client)) as AsyncIterable<{ data: unknown }>) seen.push(data);
    } catch (error) {
      seen.push((error as Error).message);
    }
    expect(seen).toEqual([
      1,
      "watch was answered with 200, and not as described: body[1].data must be integer (GET /things)",
    ]);
  });

  test("are not what a failure is checked against", async () => {
    const { fetch } = observed(answer('{"data":"x"}', { status: 400 }));
    const client = validateCalls(acme({ fetch }), checks, { responses: "throw" });
    const { status, error } = (await watch.result(client)) as { status: number; error: unknown };
    expect([status, error, printed.mock.calls.flat()]).toEqual([400, { data: "x" }, []]);
  });
});

describe("a stream's connection is closed", () => {
  test.each([
    { name: "by who leaves the loop", lines: '{"name":"a"}\n{"name":"b"}\n', options: {}, begun: true },
    { name: "by who does not begin one", lines: '{"name":"a"}\n', options: {}, begun: false },
    {
      name: "by the item that ends it",
      lines: '{"name":1}\n{"name":"b"}\n',
      options: { responses: "throw" },
      begun: true,
    },
  ] as const)("$name", async ({ lines, options, begun }) => {
    const cancel = vi.fn();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(lines)),
      cancel,
    });
    const { fetch } = observed(answer(body, { status: 201 }));
    const items = (await sendThing(validateCalls(acme({ fetch }), CHECKS, options), RIGHT)) as AsyncGenerator<unknown>;
    const loop = async (): Promise<void> => {
      for await (const _ of items) break;
    };
    await (begun ? loop().catch(() => {}) : items.return(undefined));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("pages", () => {
  interface Listing extends AnyTestOperation {
    pages(client: object, input?: object): AsyncIterable<unknown>;
    items(client: object, input?: object): AsyncIterable<unknown>;
  }
  const play = (): (() => Response)[] => [json({ things: ["a"] }), json({ things: [1] }), json({ things: [] })];

  test.each([
    {
      mode: "throw",
      want: [
        "a",
        "listThings was answered with 200, and not as described: body.things[0] must be string (GET /things)",
      ],
    },
    { mode: "warn", want: ["a", 1] },
  ] as const)("$mode", async ({ mode, want }) => {
    const listThings = paginate<Listing>(operation({ id: "listThings" }), {
      style: pageNumber,
      in: "query",
      parameter: "page",
      items: "things",
    });
    const client = validateCalls(acme({ fetch: observed(...play()).fetch }), CHECKS, { responses: mode });
    const items: unknown[] = [];
    try {
      for await (const item of listThings.items(client)) items.push(item);
    } catch (error) {
      items.push((error as Error).message);
    }
    expect(items).toEqual(want);
    expect(printed).toHaveBeenCalledTimes(mode === "warn" ? 1 : 0);
  });
});

describe("a client", () => {
  test("is the one that was given, and another of the same provider is left alone", async () => {
    const [client, other] = [acme({ fetch: observed(json({})).fetch }), acme({ fetch: observed(json({})).fetch })];
    expect(validateCalls(client, CHECKS, {})).toBe(client);
    expect(await sendThing(other, WRONG)).toEqual({});
  });

  test("has its options replaced when it is given again", async () => {
    const client = validateCalls(acme({ fetch: observed(json({})).fetch }), CHECKS, {});
    validateCalls(client, CHECKS, { requests: "off" });
    expect(await sendThing(client, WRONG)).toEqual({});
  });

  test("asks once, however often the request is sent again", async () => {
    const { fetch, requests } = observed(json({}, 503, { "retry-after": "0" }), json({ name: 1 }));
    const client = validateCalls(acme({ fetch }), CHECKS, { requests: "warn" });
    expect(await sendThing(client, WRONG)).toEqual({ name: 1 });
    expect([requests.length, printed.mock.calls.flat()]).toEqual([2, [SENT, ANSWERED]]);
  });

  test("has operations that nothing is known of called as they are", async () => {
    const client = validateCalls(acme({ fetch: observed(json({})).fetch }), CHECKS, {});
    expect(await operation({ id: "__proto__" })(client)).toEqual({});
  });

  test("keeps the options that were given, whatever becomes of them", async () => {
    const options: { requests: ValidationMode } = { requests: "throw" };
    const { fetch, requests } = observed(json({}));
    const client = validateCalls(acme({ fetch }), CHECKS, options);
    options.requests = "off";
    expect(await rejection(sendThing(client, WRONG))).toMatchObject({ message: NOT_SENT });
    expect(requests).toHaveLength(0);
  });
});

describe("what validate refuses", () => {
  const MINE = "specwright-acme/1.0.0";
  const modes = '"off", "warn", "throw"';
  const none = "was given no client: pass what the package's create function returned";

  test.each<{ name: string; given: { options?: object; agent?: string; client?: unknown }; want: string | undefined }>([
    {
      name: "a mistyped mode of answers",
      given: { options: { responses: "trow" } },
      want: `validate has no mode "trow" for responses: pass ${modes}`,
    },
    {
      name: "a mistyped mode of requests",
      given: { options: { requests: "Throw", responses: "throw" } },
      want: `validate has no mode "Throw" for requests: pass ${modes}`,
    },
    {
      name: "a mode that is no text",
      given: { options: { requests: true } },
      want: `validate has no mode true for requests: pass ${modes}`,
    },
    {
      name: "null for a mode",
      given: { options: { requests: null } },
      want: `validate has no mode null for requests: pass ${modes}`,
    },
    {
      name: "a function for a mode",
      given: { options: { responses: String } },
      want: `validate has no mode function String() { [native code] } for responses: pass ${modes}`,
    },
    { name: "no mode that there is", given: { options: { requests: "off", responses: "warn" } }, want: undefined },
    { name: "no mode that is left open", given: { options: { requests: undefined } }, want: undefined },
    {
      name: "a client of another provider",
      given: { agent: "specwright-other/1.0.0" },
      want: "validate of specwright-acme was given a client of specwright-other: import validate from that client's own package",
    },
    { name: "no client of another version", given: { agent: "specwright-acme/2.0.0" }, want: undefined },
    { name: "no client that does not say whose it is", given: {}, want: undefined },
    { name: "null", given: { client: null }, want: `validate of specwright-acme ${none}` },
    { name: "an object that is no client", given: { client: {} }, want: `validate of specwright-acme ${none}` },
    {
      name: "the function that makes clients",
      given: { client: acme },
      want: `validate of specwright-acme ${none}`,
    },
  ])("$name", ({ given: { options = {}, agent, client = acme({}, agent ? { agent } : {}) }, want }) => {
    const given = (): unknown => validateCalls(client as HasCore, CHECKS, options, MINE);
    if (want === undefined) expect(given()).toBe(client);
    else expect(given).toThrow(new TypeError(want));
  });

  test("code that was generated before it said whose it is takes any client", () => {
    const client = acme({}, { agent: "specwright-other/1.0.0" });
    expect(validateCalls(client, CHECKS, {})).toBe(client);
    expect(() => validateCalls({} as HasCore, CHECKS, {})).toThrow(new TypeError(`validate ${none}`));
  });

  test("a client keeps its options where new ones are refused", async () => {
    const client = validateCalls(acme({ fetch: observed(json({})).fetch }), CHECKS, { requests: "off" });
    expect(() => validateCalls(client, CHECKS, { requests: "trow" as "throw" })).toThrow(TypeError);
    expect(await sendThing(client, WRONG)).toEqual({});
  });
});
