// What comes in the place of a stream that was asked for: it is never lost, and never taken for a stream without pieces.
import { expect, test } from "vitest";
import { dataEvents, envelope, eventReader, lineReader } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection, SECRET } from "../support/acme.ts";

const EVENTS: Partial<Descriptor> = { responses: { 200: "events" }, readers: { events: eventReader } };
const LINES: Partial<Descriptor> = { responses: { 200: "lines" }, readers: { lines: lineReader } };

interface Case {
  readonly name: string;
  readonly asked?: Partial<Descriptor>;
  readonly type?: string;
  readonly text: string;
  /** Name, status, body (or text), message. */
  readonly want: readonly [name: string, status: number, held: unknown, message: string];
}

const said = (text: string): string => `getThing was answered with 200${text} (GET /things)`;
const TYPE = "text/event-stream";
const CALLED_EVENTS = said(` and ${TYPE} that is not a stream of events`);
const NO_EVENTS = said(" and application/json that is not a stream of events");

const CASES: readonly Case[] = [
  {
    name: "a failure as the envelope has it",
    text: '{"state":"FAILED","message":"no quota"}',
    want: ["ApiError", 200, { state: "FAILED", message: "no quota" }, said(", which is not documented: no quota")],
  },
  {
    name: "a failure of another kind",
    text: '{"error":{"message":"no quota"}}',
    want: ["ApiError", 200, { error: { message: "no quota" } }, NO_EVENTS],
  },
  {
    name: "the whole answer at once",
    text: '{\n  "id": 1\n}',
    want: ["ApiError", 200, { id: 1 }, NO_EVENTS],
  },
  { name: "a list", text: "[1,2]", want: ["ApiError", 200, [1, 2], NO_EVENTS] },
  {
    name: "JSON of another name",
    type: "application/problem+json; charset=utf-8",
    text: '{"title":"no"}',
    want: [
      "ApiError",
      200,
      { title: "no" },
      said(" and application/problem+json; charset=utf-8 that is not a stream of events"),
    ],
  },
  {
    name: "a secret in it",
    text: JSON.stringify({ said: `for ${SECRET}` }),
    want: ["ApiError", 200, { said: "for [redacted]" }, NO_EVENTS],
  },
  { name: "JSON that is cut", text: '{"id":', want: ["ParseError", 200, '{"id":', NO_EVENTS] },
  {
    name: "a page",
    type: "text/html",
    text: "<h1>Sign in</h1>",
    want: ["ParseError", 200, "<h1>Sign in</h1>", said(" and text/html that is not a stream of events")],
  },
  {
    name: "a document that calls itself events",
    type: TYPE,
    text: '{"messages":["no quota"]}',
    want: ["ApiError", 200, { messages: ["no quota"] }, CALLED_EVENTS],
  },
  {
    name: "a document of several lines that calls itself events",
    type: TYPE,
    text: '{\n  "data": 1,\n\n  "id": 2\n}\n',
    want: ["ApiError", 200, { data: 1, id: 2 }, CALLED_EVENTS],
  },
  {
    name: "a failure as the envelope has it that calls itself events",
    type: TYPE,
    text: '{"state":"FAILED","message":"no quota"}',
    want: ["ApiError", 200, { state: "FAILED", message: "no quota" }, said(", which is not documented: no quota")],
  },
  {
    name: "a document where the data of events is described",
    asked: { responses: { 200: "events" }, readers: { events: dataEvents({ data: "json" }) } },
    type: TYPE,
    text: '{"error":"no quota"}',
    want: ["ApiError", 200, { error: "no quota" }, CALLED_EVENTS],
  },
  { name: "a text", type: TYPE, text: "no quota", want: ["ParseError", 200, "no quota\n", CALLED_EVENTS] },
  {
    name: "a page that calls itself events",
    type: TYPE,
    text: `<html>\r\n<a style="color: red">${SECRET}</a>\r\n</html>`,
    want: ["ParseError", 200, '<html>\n<a style="color: red">[redacted]</a>\n</html>\n', CALLED_EVENTS],
  },
  {
    name: "lines that call themselves events",
    type: TYPE,
    text: '{"a":1}\n{"a":2}\n',
    want: ["ParseError", 200, '{"a":1}\n{"a":2}\n', CALLED_EVENTS],
  },
  {
    name: "fields that no event has",
    type: TYPE,
    text: "Data: 1\n\n data: 2\n\ndatabase: 3\n\n",
    want: ["ParseError", 200, "Data: 1\n\n data: 2\n\ndatabase: 3\n\n", CALLED_EVENTS],
  },
  {
    name: "a document for lines",
    asked: LINES,
    text: '{\n  "id": 1\n}',
    want: ["ApiError", 200, { id: 1 }, said(" and application/json that is not lines of JSON")],
  },
  {
    name: "a failure for lines",
    asked: LINES,
    text: '{\n  "state": "FAILED"\n}',
    want: ["ApiError", 200, { state: "FAILED" }, said(", which is not documented")],
  },
  {
    name: "a failure for lines in one line",
    asked: LINES,
    text: '{"state":"FAILED"}',
    want: ["ApiError", 200, { state: "FAILED" }, said(", which is not documented")],
  },
  {
    name: "a failure of another kind for lines, in one line",
    asked: LINES,
    text: '{"error":{"message":"no quota"}}',
    want: [
      "ApiError",
      200,
      { error: { message: "no quota" } },
      said(" and application/json that is not lines of JSON"),
    ],
  },
  {
    name: "a list for lines, in one line",
    asked: LINES,
    type: "application/hal+json; charset=utf-8",
    text: "[1,2]",
    want: ["ApiError", 200, [1, 2], said(" and application/hal+json; charset=utf-8 that is not lines of JSON")],
  },
  {
    name: "a text for lines, in one line",
    asked: LINES,
    text: '"busy"',
    want: ["ParseError", 200, '"busy"', said(" and application/json that is not lines of JSON")],
  },
  {
    name: "lines of which the first is broken",
    asked: LINES,
    type: "application/x-ndjson",
    text: '{"a":\n1}\n',
    want: ["ParseError", 200, '{"a":', said(" and application/x-ndjson that is not JSON in line 1")],
  },
  {
    name: "text for lines",
    asked: LINES,
    text: "no\nlines",
    want: ["ParseError", 200, "no\nlines", said(" and application/json that is not lines of JSON")],
  },
];

/** What is held of a call that is read to its end. */
async function ending({ asked = EVENTS, type = "application/json", text }: Case): Promise<unknown> {
  const { fetch } = observed(() => new Response(text, { headers: { "content-type": type } }));
  const core = acme({ fetch, retry: false }, { envelope: envelope("state", "FAILED") });
  const call = async () => await Array.fromAsync((await operation(asked)(core)) as AsyncIterable<unknown>);
  const { name, status, body, text: came, message } = await rejection(call());
  return [name, status, body ?? came, message];
}

test.each(CASES)("$name is an error that keeps it", async (given) => {
  expect(await ending(given)).toEqual(given.want);
});

// Not all servers give lines a type of their own. What ends as a line ends is one, and comes at once.
test.each([
  { type: "application/json", text: '{"id":1}\n', want: [{ id: 1 }] },
  { type: "application/json", text: '{"id":1}\n{"id":2}', want: [{ id: 1 }, { id: 2 }] },
  { type: "application/x-ndjson", text: '{"id":1}', want: [{ id: 1 }] },
  { type: "application/stream+json", text: '{"id":1}', want: [{ id: 1 }] },
  { type: "application/json-seq", text: '\x1e{"id":1}', want: [{ id: 1 }] },
  { type: "application/jsonl; charset=utf-8", text: "[1]", want: [[1]] },
  { type: "text/plain", text: '{"id":1}', want: [{ id: 1 }] },
])("$type is read as lines: $text", async ({ type, text, want }) => {
  const { fetch } = observed(() => new Response(text, { headers: { "content-type": type } }));
  const lines = (await operation(LINES)(acme({ fetch }))) as AsyncIterable<unknown>;
  expect(await Array.fromAsync(lines)).toEqual(want);
});

test("a platform without streams gives JSON in their place too", async () => {
  const double = {
    status: 200,
    headers: { "content-type": "application/json" },
    text: async () => '{"id":1}',
  };
  const error = await rejection(operation(EVENTS)(acme({ fetch: (async () => double) as never })));
  expect([error.name, error.body, error.message]).toEqual(["ApiError", { id: 1 }, NO_EVENTS]);
});

// What has one line of a stream is one.
test.each([
  { text: "", count: 0 },
  { text: "\n\n", count: 0 },
  { text: ": ping", count: 0 },
  { text: ":", count: 0 },
  { text: "data", count: 0 },
  { text: "id: 1\n", count: 0 },
  { text: "event: ping\n\n", count: 0 },
  { text: "retry: 5\n\n", count: 0 },
  { text: "new: field\n\ndata: 1\n\n", count: 1 },
  { text: "data: 1\n\nnew: field\n\n", count: 1 },
  { text: "\ufeffdata: 1\n\n", count: 1 },
])("$text is a stream of $count events", async ({ text, count }) => {
  for (const events of [eventReader, dataEvents({})]) {
    const { fetch } = observed(() => new Response(text, { headers: { "content-type": TYPE } }));
    const stream = await operation({ ...EVENTS, readers: { events } })(acme({ fetch }));
    expect(await Array.fromAsync(stream as AsyncIterable<unknown>)).toHaveLength(count);
  }
});
