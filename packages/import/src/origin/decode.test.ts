import { expect, it } from "vitest";
import { decode } from "./decode.ts";

const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};

it.each([
  ["UTF-8", Buffer.from("a: ü"), "a: ü"],
  ["UTF-8 with a mark", Buffer.from("\ufeffa: ü"), "a: ü"],
  ["UTF-16 with a mark, low byte first", utf16("\ufeffa: ü", false), "a: ü"],
  ["UTF-16 with a mark, high byte first", utf16("\ufeffa: ü", true), "a: ü"],
  ["UTF-16 without a mark, low byte first", utf16("a: ü", false), "a: ü"],
  ["UTF-16 without a mark, high byte first", utf16("a: ü", true), "a: ü"],
  ["Windows-1252", Buffer.from([0x61, 0x3a, 0x20, 0xfc, 0x80]), "a: ü€"],
  ["nothing", Buffer.from([]), ""],
])("reads %s", (_name, bytes, want) => {
  expect(decode(bytes)).toBe(want);
});
