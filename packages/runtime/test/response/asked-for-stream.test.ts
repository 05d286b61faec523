// A stream that was asked for, and answers whose status is not described: what comes is the stream, or an error that keeps it.
import { expect, test } from "vitest";
import { eventReader, lineReader, mediaKinds, textReader } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";
import { until } from "../support/served-stream.ts";

const EVENTS = "text/event-stream";
const LINES = "application/x-ndjson";
const several = (type: string, kind: "events" | "pieces" | "lines"): Partial<Descriptor> => ({
  accept: `application/json, ${type}`,
  responses: { 200: mediaKinds({ "application/json": "json", [type]: kind }) },
  readers: { [kind]: { events: eventReader, pieces: textReader, lines: lineReader }[kind] },
});
const BOTH = several(EVENTS, "events");
const PIECES = several(EVENTS, "pieces");
const OR_LINES = several(LINES, "lines");
const ONLY: Partial<Descriptor> = { accept: EVENTS, responses: { 200: "events" }, readers: { events: eventReader } };
const ONLY_LINES: Partial<Descriptor> = { accept: LINES, responses: { 200: "lines" }, readers: { lines: lineReader } };

interface Case {
  readonly asked: Partial<Descriptor>;
  readonly accept?: string;
  readonly status?: number;
  readonly type?: string;
  readonly text: string | null;
  /** The pieces and the message that ends them, or the data. */
  readonly want: unknown;
}

const EVENT = [{ event: "message", data: "1", id: "", retry: undefined }];
const no = (came: string, expected = "a stream of events", status = 200): unknown[] => [
  `getThing was answered with ${status} and ${came} that is not ${expected} (GET /things)`,
];

const CASES: readonly Case[] = [
  { asked: BOTH, accept: EVENTS, type: "text/html", text: "<p>", want: no("text/html") },
  { asked: BOTH, accept: EVENTS, type: "text/plain", text: "busy", want: no("text/plain") },
  { asked: BOTH, accept: EVENTS, type: "application/json", text: '"busy"', want: no("application/json") },
  { asked: BOTH, accept: EVENTS, text: "busy", want: no("a body") },
  { asked: PIECES, accept: EVENTS, type: "text/html", text: "<p>", want: no("text/html", "a stream of text") },
  { asked: OR_LINES, accept: LINES, type: "text/plain", text: "no", want: no("text/plain", "lines of JSON") },
  {
    asked: OR_LINES,
    accept: LINES,
    type: "application/json",
    text: "[1]",
    want: no("application/json", "lines of JSON"),
  },
  { asked: BOTH, accept: EVENTS, type: EVENTS, text: "data: 1\n\n", want: EVENT },
  { asked: BOTH, accept: "application/json", type: "application/json", text: '{"a":1}', want: { a: 1 } },
  { asked: BOTH, type: "application/json", text: '"busy"', want: "busy" },
  { asked: BOTH, type: "text/plain", text: "busy", want: "busy" },
  { asked: ONLY, status: 201, type: EVENTS, text: "data: 1\n\n", want: EVENT },
  { asked: BOTH, status: 206, type: `${EVENTS}; charset=utf-8`, text: "data: 1\n\n", want: EVENT },
  { asked: ONLY_LINES, status: 202, type: "application/jsonl", text: "1\n2", want: [1, 2] },
  { asked: ONLY_LINES, status: 201, type: "application/vnd.acme+json-seq", text: "\x1e1\n", want: [1] },
  { asked: PIECES, status: 201, type: EVENTS, text: "data: 1", want: ["data: 1"] },
  {
    asked: ONLY,
    status: 202,
    type: "application/json",
    text: '{"job":1}',
    want: no("application/json", "a stream of events", 202),
  },
  {
    asked: ONLY_LINES,
    status: 201,
    type: "application/json",
    text: '{"job":1}',
    want: no("application/json", "lines of JSON", 201),
  },
  {
    asked: BOTH,
    accept: EVENTS,
    status: 202,
    type: "application/json",
    text: '{"job":1}',
    want: no("application/json", "a stream of events", 202),
  },
  { asked: BOTH, status: 202, type: "application/json", text: '{"job":1}', want: { job: 1 } },
  { asked: ONLY, status: 202, type: "text/html", text: "<p>", want: no("text/html", "a stream of events", 202) },
  { asked: ONLY, status: 204, text: null, want: [] },
  { asked: ONLY_LINES, status: 205, text: null, want: [] },
  { asked: { ...ONLY, responses: { "2XX": "events" } }, status: 204, text: null, want: [] },
  {
    asked: { ...BOTH, responses: { ...BOTH.responses, 204: "none" } },
    accept: EVENTS,
    status: 204,
    text: null,
    want: undefined,
  },
  { asked: BOTH, status: 204, text: null, want: undefined },
];

async function outcome({ asked, accept, status = 200, type, text }: Case): Promise<unknown> {
  const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
  const { fetch } = observed(() => new Response(text === null ? null : new Blob([text]), { status, headers }));
  const core = acme({ fetch, retry: false });
  const options = (accept && { accept }) as object;
  try {
    const data = await operation(asked)(core, {}, options);
    return Symbol.asyncIterator in Object(data) ? await until(data as AsyncIterable<unknown>) : data;
  } catch (error) {
    return [(error as Error).message];
  }
}

test.each(CASES)("$accept of $asked.responses: $status $type $text", async (given) => {
  expect(await outcome(given)).toEqual(given.want);
});

test("JSON that came in the place of a stream is in the error, whatever its status", async () => {
  const { fetch } = observed(json({ job: 1 }, 202));
  expect(await rejection(operation(ONLY)(acme({ fetch })))).toMatchObject({ status: 202, body: { job: 1 } });
});
