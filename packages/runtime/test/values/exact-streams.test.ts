// The items of a stream with all digits, also where an item is nothing but an integer.
import { expect, test } from "vitest";
import type { Descriptor } from "../../src/codegen-v1.ts";
import {
  convertValues,
  exactDataEvents,
  exactLineReader,
  int64AsBigint,
  items,
  members,
  tagged,
  unchanged,
  type Values,
} from "../../src/values-v1.ts";
import { type AnyTestOperation, acme, observed, operation, rejection } from "../support/acme.ts";

const LINES = "application/x-ndjson";
const EVENTS = "text/event-stream";

async function read(type: string, text: string, values: Values, status = 200): Promise<unknown[]> {
  const kind = type === LINES ? "lines" : "events";
  const { fetch } = observed(() => new Response(text, { status, headers: { "content-type": type } }));
  const readers = { lines: exactLineReader, events: exactDataEvents({ data: "json" }) };
  const descriptor = { responses: { 200: kind }, readers, accept: type } as Partial<Descriptor>;
  const call = convertValues<AnyTestOperation>(operation(descriptor), () => ({
    exact: true,
    responses: { 200: values },
  }));
  return await Array.fromAsync((await call(acme({ fetch }))) as AsyncIterable<unknown>);
}

test.each<{ name: string; type?: string; text: string; values: Values; status?: number; want: unknown[] }>([
  {
    name: "integers",
    text: "9007199254740993\n1\n-9007199254740993\n",
    values: int64AsBigint,
    want: [9007199254740993n, 1n, -9007199254740993n],
  },
  {
    name: "equal integers",
    text: "9007199254740993\n9007199254740993\n",
    values: int64AsBigint,
    want: [9007199254740993n, 9007199254740993n],
  },
  {
    name: "a small one after a large one",
    text: "9007199254740993\n9007199254740992\n",
    values: int64AsBigint,
    want: [9007199254740993n, 9007199254740992n],
  },
  {
    name: "lists",
    text: "[9007199254740993,1]\n[2]\n",
    values: items(int64AsBigint),
    want: [[9007199254740993n, 1n], [2n]],
  },
  {
    name: "objects",
    text: '{"id":9007199254740993}\n{"id":1}\n',
    values: members({ id: int64AsBigint }),
    want: [{ id: 9007199254740993n }, { id: 1n }],
  },
  {
    name: "no integers",
    text: 'null\n"9007199254740993"\ntrue\n',
    values: int64AsBigint,
    want: [null, "9007199254740993", true],
  },
  {
    name: "integers of a status that is not described",
    text: "9007199254740993\n",
    values: int64AsBigint,
    status: 206,
    want: [9007199254740993n],
  },
  {
    name: "integers that nobody wants as bigints",
    text: "9007199254740993\n",
    values: unchanged,
    want: [9007199254740992],
  },
])("lines: $name", async ({ text, values, status, want }) => {
  expect(await read(LINES, text, values, status)).toEqual(want);
});

test("events whose data is an integer", async () => {
  const text = "data: 9007199254740993\n\ndata: 1\n\n";
  const events = (await read(EVENTS, text, members({ data: int64AsBigint }))) as { data: unknown }[];
  expect(events.map(({ data }) => data)).toEqual([9007199254740993n, 1n]);
});

test("the digits of two streams that are read in turn are not mixed up", async () => {
  const streamOf = async (text: string) => {
    const { fetch } = observed(() => new Response(text, { headers: { "content-type": LINES } }));
    const descriptor: Partial<Descriptor> = {
      responses: { 200: "lines" },
      readers: { lines: exactLineReader },
      accept: LINES,
    };
    const call = convertValues<AnyTestOperation>(operation(descriptor), () => ({
      exact: true,
      responses: { 200: int64AsBigint },
    }));
    return (await call(acme({ fetch }))) as AsyncGenerator<unknown>;
  };
  const one = await streamOf("9007199254740993\n9007199254740995\n");
  const other = await streamOf("1\n2\n");
  const seen = [];
  for (let turn = 0; turn < 2; turn++) for (const stream of [one, other]) seen.push((await stream.next()).value);
  expect(seen).toEqual([9007199254740993n, 1n, 9007199254740995n, 2n]);
});

test.each<{ text: string; values: Values; want: unknown }>([
  {
    text: 'data: {"id":9007199254740993}',
    values: members({ data: members({ id: int64AsBigint }) }),
    want: { id: 9007199254740993n },
  },
  { text: "data: 9007199254740993", values: members({ data: int64AsBigint }), want: 9007199254740993n },
  { text: 'data: {"id":2}', values: members({ data: members({ id: int64AsBigint }) }), want: { id: 2n } },
  { text: "data: no", values: members({ data: int64AsBigint }), want: "no" },
  {
    text: 'data: {"id":9007199254740993}',
    values: tagged("event", { error: members({ data: members({ id: int64AsBigint }) }) }),
    want: { id: 9007199254740993n },
  },
])("a failure in a stream has all digits: $text", async ({ text, values, want }) => {
  const reader = exactDataEvents({ data: "json", failure: "error" });
  const { fetch } = observed(
    () => new Response(`data: 1\n\nevent: error\n${text}\n\n`, { headers: { "content-type": EVENTS } }),
  );
  const call = convertValues<AnyTestOperation>(
    operation({ responses: { 200: "events" }, readers: { events: reader }, accept: EVENTS }),
    () => ({ exact: true, responses: { 200: values } }),
  );
  const error = await rejection(Array.fromAsync((await call(acme({ fetch }))) as AsyncIterable<unknown>));
  const rest = want === "no" ? ": no" : "";
  const message = `getThing was answered with 200 and a failure in its stream${rest} (GET /things)`;
  expect([error.name, error.message, error.body]).toEqual(["ApiError", message, want]);
});
