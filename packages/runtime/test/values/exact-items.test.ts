import { expect, test } from "vitest";
import { exactDataEvents, exactLineReader } from "../../src/values/exact-items.ts";
import { exactValues } from "../../src/values/exact-values.ts";
import { rejection } from "../support/acme.ts";
import { context, served } from "../support/served-stream.ts";

/** Each line, and the same with all digits. */
async function read(...chunks: string[]): Promise<unknown[]> {
  const call = { ...context };
  const seen: unknown[] = [];
  for await (const item of await exactLineReader.read(served(chunks), call)) seen.push([item, exactValues.get(call)]);
  return seen;
}

test("each line is a value, and one with digits that a number loses has them beside it", async () => {
  expect(await read('{"id":1}\n\n\x1e{"id":900719925', "4740993}\n", "9007199254740993\n1\n")).toEqual([
    [{ id: 1 }, undefined],
    [{ id: 9007199254740992 }, { id: "9007199254740993" }],
    [9007199254740992, "9007199254740993"],
    [1, undefined],
  ]);
});

test.each([
  { data: "json", text: '{"id":9007199254740993}', want: { id: "9007199254740993" } },
  { data: "json", text: '{"id":\ndata: 9007199254740993}', want: { id: "9007199254740993" } },
  { data: "json", text: "9007199254740993", want: "9007199254740993" },
  { data: "json", text: '{"id":1}', want: undefined },
  { data: "text", text: "9007199254740993", want: undefined },
  { data: "either", text: '{"id":9007199254740993}', want: { id: "9007199254740993" } },
  { data: ["[DONE]"], text: "[DONE]", want: undefined },
] as const)("an event has its digits beside it: $data, $text", async ({ data, text, want }) => {
  const call = { ...context };
  await Array.fromAsync(await exactDataEvents({ data }).read(served([`data: ${text}\n\n`]), call));
  expect(exactValues.get(call)).toEqual({ event: "message", id: "", retry: undefined, data: want });
});

test("a line that is no JSON ends the stream, and is told by its number", async () => {
  const error = await rejection(read('{"id":1}\n', "{\n"));
  expect(error.message).toBe("watch was answered with 200 and a body that is not JSON in line 2 (GET /events)");
});

test("a failure has the event that it came in beside it", async () => {
  const call = { ...context };
  const text = 'event: error\ndata: {"id":9007199254740993}\n\n';
  const failed = Array.fromAsync(await exactDataEvents({ failure: "error" }).read(served([text]), call));
  const error = await rejection(failed);
  expect(exactValues.get(error)).toMatchObject({ event: "error", data: { id: "9007199254740993" } });
});
