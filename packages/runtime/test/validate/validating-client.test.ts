import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { HasCore, ValidationError, ValidationMode } from "../../src/index.ts";
import {
  additionalProperties,
  all,
  integer,
  maxProperties,
  noAdditionalProperties,
  object,
  validateCalls,
} from "../../src/validate-v1.ts";
import { acme, json, observed, operation, rejection, SECRET } from "../support/acme.ts";
import { CHECKS } from "./checks.ts";
import { ANSWERED, NOT_SENT, SENT, sendThing, WRONG } from "./send-thing.ts";

const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => printed.mockClear());

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
    {
      name: "a mistyped name",
      given: { options: { request: "off" } },
      want: 'there is no option "request": pass requests',
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
