import { expect, test } from "vitest";
import { exactDataEvents, exactItems, exactLineReader } from "../../src/values/exact-items.ts";
import { rejection } from "../support/acme.ts";
import { context, served } from "../support/served-stream.ts";

const read = async (...chunks: string[]): Promise<unknown[]> =>
  Array.fromAsync(await exactLineReader.read(served(chunks), context));

test("each line is a value, and one with digits that a number loses has them beside it", async () => {
  const [small, large] = await read('{"id":1}\n\n\x1e{"id":900719925', "4740993}\n");
  expect([small, large]).toEqual([{ id: 1 }, { id: 9007199254740992 }]);
  expect([exactItems.get(small as object), exactItems.get(large as object)]).toEqual([
    undefined,
    { id: "9007199254740993" },
  ]);
});

test.each([
  { data: "json", text: '{"id":9007199254740993}', want: { data: { id: "9007199254740993" } } },
  { data: "json", text: '{"id":\ndata: 9007199254740993}', want: { data: { id: "9007199254740993" } } },
  { data: "json", text: "9007199254740993", want: { data: "9007199254740993" } },
  { data: "json", text: '{"id":1}', want: undefined },
  { data: "text", text: "9007199254740993", want: undefined },
  { data: "either", text: '{"id":9007199254740993}', want: { data: { id: "9007199254740993" } } },
  { data: ["[DONE]"], text: "[DONE]", want: undefined },
] as const)("an event has its digits beside it: $data, $text", async ({ data, text, want }) => {
  const [event] = await Array.fromAsync(await exactDataEvents({ data }).read(served([`data: ${text}\n\n`]), context));
  expect(exactItems.get(event as object)).toEqual(want);
});

test("a line that is no JSON ends the stream, and is told by its number", async () => {
  const error = await rejection(read('{"id":1}\n', "{\n"));
  expect(error.message).toBe("watch was answered with 200 and a body that is not JSON in line 2 (GET /events)");
});
