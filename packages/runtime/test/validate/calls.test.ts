import { afterEach, describe, expect, test, vi } from "vitest";
import type { ValidationError } from "../../src/index.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { ValidateOptions } from "../../src/validate/options.ts";
import { validateCalls } from "../../src/validate-v1.ts";
import { acme, answer, json, observed } from "../support/acme.ts";
import { CHECKS } from "./checks.ts";
import { ANSWERED, NOT_SENT, RIGHT, SENT, sendThing, WRONG } from "./send-thing.ts";

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
