import { expect, it } from "vitest";
import { expectedOutcome, outcomeOf } from "../../src/suite/outcome.ts";

async function* stream(pieces: readonly unknown[]): AsyncGenerator<unknown> {
  yield* pieces;
}

const TABLE: readonly (readonly [name: string, wire: string, pieces: readonly unknown[], right: boolean])[] = [
  ["events", "data: a\n\ndata: b\n\n", [{ data: "a" }, { data: "b" }], true],
  ["an event that is missing", "data: a\n\ndata: b\n\n", [{ data: "a" }], false],
  ["bare text under the name of events, in whatever pieces", "Short and direct.", ["Short", " and direct."], true],
  ["bare text of which a client makes no event", "Short and direct.", [], false],
  ["events of which a client makes text", "data: a\n\n", ["data: a\n\n"], false],
  ["nothing", "", [], true],
  ["events whose data is read", 'data: {"a": 1}\n\n', [{ data: { a: 1 } }], true],
  ["events whose data is read as another value", 'data: {"a": 1}\n\n', [{ data: { a: 2 } }], false],
  ["events whose data stays text", 'data: {"a": 1}\n\n', [{ data: '{"a": 1}' }], true],
];

it.each([
  ["application/x-ndjson", [{ a: 1 }, 2], true],
  ["application/jsonl", [{ a: 1 }, 2], true],
  ["application/json-seq", [{ a: 1 }, 2], true],
  ["application/x-ndjson", [{ a: 1 }], false],
  ["text/plain", [{ a: 1 }, 2], false],
])("lines of %s, read as %j", async (mediaType, pieces, right) => {
  const answer = { documented: "200", title: "", pointer: "", status: 200, mediaType, value: '{"a":1}\n\n2' };
  const outcome = await outcomeOf(async () => stream(pieces));
  if (right) expect(outcome).toEqual(expectedOutcome(answer as never));
  else expect(outcome).not.toEqual(expectedOutcome(answer as never));
});

it.each([
  ["json", { a: 1 }, true],
  ["json", '{"a": 1}', false],
  ["text", '{"a": 1}', true],
  ["text", { a: 1 }, false],
] as const)("events whose data is %s by the description, given as %j", async (kind, data, right) => {
  const value = 'data: {"a": 1}\n\n';
  const answer = { documented: "200", title: "", pointer: "", status: 200, mediaType: "text/event-stream", value };
  const outcome = await outcomeOf(async () => stream([{ data }]), kind);
  if (right) expect(outcome).toEqual(expectedOutcome(answer as never, undefined, kind));
  else expect(outcome).not.toEqual(expectedOutcome(answer as never, undefined, kind));
});

it.each(TABLE)("a stream: %s", async (_name, value, pieces, right) => {
  const answer = { documented: "200", title: "", pointer: "", status: 200, mediaType: "text/event-stream", value };
  const outcome = await outcomeOf(async () => stream(pieces));
  if (right) expect(outcome).toEqual(expectedOutcome(answer as never));
  else expect(outcome).not.toEqual(expectedOutcome(answer as never));
});

it.each([
  ["[DONE]", [{ data: "a" }]],
  [undefined, [{ data: "a" }, { data: "[DONE]" }]],
])("a stream that ends with %s", async (end, pieces) => {
  const value = "data: a\n\ndata: [DONE]\n\n";
  const answer = { documented: "200", title: "", pointer: "", status: 200, mediaType: "text/event-stream", value };
  expect(await outcomeOf(async () => stream(pieces))).toEqual(expectedOutcome(answer as never, end));
});

it.each([
  ["text/event-stream", 'data: {"why":"busy"}\n\n', 'data: {"why":"busy"}\n\n'],
  ["text/event-stream", { why: "busy" }, 'data: {"why":"busy"}\n\n'],
  ["application/x-ndjson", '{"why":"busy"}\n', { why: "busy" }],
  ["application/x-ndjson", '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n'],
])("a failure as %s, %j, is %j", (mediaType, value, want) => {
  const answer = { documented: "409", title: "", pointer: "", status: 409, mediaType, value };
  expect(expectedOutcome(answer as never)).toEqual({ kind: "failure", name: "ApiError", status: 409, value: want });
});
