import { expect, it } from "vitest";
import { whyNoJson } from "../../src/live/broken-json.ts";
import { receivedBody } from "../../src/live/received-body.ts";
import { textFaults } from "../../src/live/text-faults.ts";

it.each<[text: string, wanted: string | undefined]>([
  ['{"a":1}', undefined],
  [" null\n", undefined],
  [" ", "it is blank"],
  ["<html></html>", "it begins like HTML or XML"],
  [")]}',\n{}", "it does not begin like JSON"],
  ['{"a":1,', "it ends too early, after 7 characters"],
  ['{"a":"secret', "it ends too early, after 12 characters"],
  ['{"a":1}{"b":2}', "it goes wrong at character 8 of 14"],
  ['{"a":NaN}', "it has a word that JSON does not know"],
])("%j is JSON, or the reason shows nothing of it", (text, wanted) => {
  expect(whyNoJson(text)).toBe(wanted);
});

const json = "application/json";
const notUtf8 = "response/body encoding has bytes that are not UTF-8, as application/json has to be";

it.each<[name: string, type: string, bytes: string, wanted: readonly string[]]>([
  ["text in UTF-8", json, "\xc3\xa9", []],
  ["a replacement character that was sent", json, "\xef\xbf\xbd", []],
  ["text in ISO 8859-1", json, "\xe9", [notUtf8]],
  ["half a surrogate", json, "\xed\xa0\x80", [notUtf8]],
  ["the same in plain text, which may have any encoding", "text/plain", "\xe9", []],
  ["bytes that are no text", "application/octet-stream", "\xff", []],
  [
    "events in ISO 8859-1",
    "text/event-stream",
    "\xe9",
    ["response/body encoding has bytes that are not UTF-8, as text/event-stream has to be"],
  ],
  [
    "a byte order mark",
    json,
    "\xef\xbb\xbf1",
    ["response/body encoding begins with a byte order mark, which JSON must not have and some clients cannot read"],
  ],
  ["a character set that is right", "application/json; charset=UTF-8", "1", []],
  ["one that UTF-8 contains", "application/json; charset=us-ascii", "1", []],
  [
    "another one",
    'application/json; charset="iso-8859-1"',
    "1",
    ["response/header/content-type encoding says charset=iso-8859-1, but JSON is UTF-8"],
  ],
])("%s", async (_, type, bytes, wanted) => {
  const { text: body, fault } = await receivedBody(new Response(Buffer.from(bytes, "latin1")));
  const found = textFaults({ status: 200, headers: { "content-type": type }, body, ...(fault && { fault }) });
  expect(found.map(({ location, code, message }) => `${location.join("/")} ${code} ${message}`)).toEqual(wanted);
});
