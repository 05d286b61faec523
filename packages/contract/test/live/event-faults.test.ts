import { expect, it } from "vitest";
import type { UnknownObject } from "../../src/document/json.ts";
import { readOperations } from "../../src/document/operations.ts";
import { eventFaults } from "../../src/live/event-faults.ts";

function rootWith(media: object): UnknownObject {
  const responses = { 200: { description: "x", content: { "text/event-stream": media } } };
  return { openapi: "3.1.0", paths: { "/": { get: { operationId: "watch", responses } } } };
}

const events = { schema: { type: "string" }, example: "event: a\ndata: 1\n\n" };
const none = "no-events: has text, but no event in it: no line begins with data:";
const cut = "cut-event: ends within an event: no blank line follows the last one, so that clients drop it";

it.each<[name: string, media: object, body: string, wanted: readonly string[]]>([
  ["two events", events, "data: 1\n\ndata: 2\n\n", []],
  ["lines that end as on Windows", events, "data: 1\r\n\r\n", []],
  ["lines that end as on an old Mac", events, "data: 1\r\r", []],
  ["a comment after the last event", events, "data: 1\n\n: bye", []],
  ["nothing", events, "", []],
  ["lines of JSON", events, '{"data":1}\n{"data":2}\n', [none]],
  ["bare text", events, "Hello data: 1", [none]],
  ["bare text where the example is bare text", { example: "Hello" }, "Hello", []],
  ["bare text where there is no example", {}, "Hello", []],
  ["bare text where the example is what events hold", { example: [{ id: 1 }] }, "Hello", [none]],
  ["an end within a line", events, 'data: 1\n\ndata: {"a', [cut]],
  ["an end after a line", events, "data: 1\n", [cut]],
])("%s", (_, media, body, wanted) => {
  const root = rootWith(media);
  const headers = { "content-type": "text/event-stream; charset=utf-8" };
  const response = readOperations(root)[0]?.responses[0];
  const found = eventFaults(root, response, { status: 200, headers, body });
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(wanted);
});

it("a stream that was left has no end to judge", () => {
  const root = rootWith(events);
  const received = { status: 200, headers: { "content-type": "text/event-stream" }, body: "data: 1", unfinished: true };
  expect(eventFaults(root, readOperations(root)[0]?.responses[0], { ...received, unfinished: true })).toEqual([]);
});
