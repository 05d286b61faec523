import { expect, test } from "vitest";
import { decoded } from "./decoded.ts";

const TEXT = "{ “é” }\n";
const little = Buffer.from(TEXT, "utf16le");
const big = Buffer.from(little).swap16();

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ["UTF-16, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ["UTF-16, little end first, without a mark", little],
  ["UTF-16, big end first, without a mark", big],
])("%s", (_name, bytes) => expect(decoded(bytes)).toBe(TEXT));

test.each<[string, readonly number[], string]>([
  ["Windows-1252", [0x61, 0x3a, 0x20, 0xfc, 0x80], "a: ü€"],
  ["UTF-8 with a mark, and a byte that is none of it", [0xef, 0xbb, 0xbf, 0x61, 0xfc], "a\ufffd"],
])("%s", (_name, bytes, want) => expect(decoded(Uint8Array.from(bytes))).toBe(want));

test("an empty file", () => expect(decoded(new Uint8Array())).toBe(""));
