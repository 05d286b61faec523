import { describe, expect, it } from "vitest";
import { spelled } from "./hidden.ts";

describe("spelled", () => {
  it.each([
    ["plain text", "plain text"],
    ['"quoted" \\n stays', '"quoted" \\n stays'],
    ["a\nb\r\nc\td", "a\\nb\\r\\nc\\td"],
    ["a\u0000b\u001b[31mc\u007fd\u0085e", "a\\u0000b\\u001b[31mc\\u007fd\\u0085e"],
    ["a\u2028b\u2029c", "a\\u2028b\\u2029c"],
    ["\u202a\u202b\u202c\u202d\u202e", "\\u202a\\u202b\\u202c\\u202d\\u202e"],
    ["\u2066\u2067\u2068\u2069\u200e\u200f\u061c", "\\u2066\\u2067\\u2068\\u2069\\u200e\\u200f\\u061c"],
    ["a\u00adb\u200bc\u2060d\ufeffe\u3164f\u034f", "a\\u00adb\\u200bc\\u2060d\\ufeffe\\u3164f\\u034f"],
    ["tag \u{e0041}", "tag \\udb40\\udc41"],
    ["half \ud800 letter", "half \\ud800 letter"],
    ["é 😀 漢字 עברית", "é 😀 漢字 עברית"],
    ["می\u200cخواهم 👩\u200d👧 ❤️", "می\u200cخواهم 👩\u200d👧 ❤️"],
    ["ad\u200cmin \u200d", "ad\\u200cmin \\u200d"],
  ])("%j is %j", (given, want) => {
    expect(spelled(given)).toBe(want);
  });

  it("keeps what may stay", () => {
    expect(spelled("a\nb\tc\rd", "\n\t")).toBe("a\nb\tc\\rd");
  });
});
