// The verdicts are those of ajv-formats, by which the contract tests judge: one opinion in the whole house.
import { fullFormats } from "ajv-formats/dist/formats.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePoints } from "../../src/validate/code-points.ts";
import { isEqual } from "../../src/validate/is-equal.ts";
import * as ours from "../../src/validate-v1.ts";

type Judge = (value: never) => boolean;

function theirs(name: keyof typeof fullFormats): Judge {
  const format = fullFormats[name] as Judge | { validate: Judge } | RegExp;
  if (format instanceof RegExp) return (text: string) => format.test(text);
  return typeof format === "function" ? format : format.validate;
}

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
const zone = fc.oneof(
  fc.constantFrom("Z", "z", "", "+", "x"),
  fc
    .tuple(fc.constantFrom("+", "-"), two, fc.constantFrom(":", ""), fc.oneof(two, fc.constant("")))
    .map((parts) => parts.join("")),
);
const second = fc
  .tuple(fc.oneof(two, fc.constantFrom("59", "60", "61")), fc.constantFrom("", ".5", ".", ".123456789"))
  .map((parts) => parts.join(""));
const clock = fc.oneof(two, fc.constantFrom("23", "00", "24"));
const minute = fc.oneof(two, fc.constantFrom("59", "00", "60"));
const time = fc.tuple(clock, minute, second).chain(([h, m, s]) => zone.map((z) => `${h}:${m}:${s}${z}`));
const year = fc.constantFrom("0000", "0004", "1900", "2000", "2023", "2024", "9999", "99");
const date = fc
  .tuple(year, fc.oneof(two, fc.constantFrom("02", "12")), fc.oneof(two, fc.constantFrom("28", "29", "30", "31")))
  .map((parts) => parts.join("-"));
const dateTime = fc.tuple(date, fc.constantFrom("T", "t", " ", "\n", "", "TT"), time).map((parts) => parts.join(""));
const piece = fc.constantFrom(
  "http",
  "urn",
  "a+b.c",
  "1a",
  ":",
  "://",
  ":/",
  ":///",
  "user@",
  "u:p@",
  "[::1]",
  "[::ffff:1.2.3.4]",
  "[1:2:3:4:5:6:7:8]",
  "[1::8]",
  "[1:2:3:4:5:6:7::]",
  "[::2:3:4:5:6:7:8]",
  "[1:2::3:4:5:6:7:8]",
  "[v1.a:b]",
  "[v.a]",
  "[::g]",
  "[1:2:3:4:5:6:1.2.3.4]",
  "[::256.1.1.1]",
  "example.org",
  "127.0.0.1",
  ":80",
  ":",
  "/",
  "//",
  "a",
  "%20",
  "%2",
  "é",
  " ",
  "?",
  "#",
  "@",
  "'",
  '"',
  "<",
  "[",
  "]",
  "a/b",
  "?q=1",
  "#f",
);
const uri = fc.array(piece, { maxLength: 7 }).map((parts) => parts.join(""));
const group = fc.constantFrom("", "0", "1", "ffff", "12345", "g", "1.2.3.4", "256.0.0.1");
const literal = fc.array(group, { minLength: 1, maxLength: 9 }).map((groups) => `http://[${groups.join(":")}]/`);
const base64 = fc
  .array(fc.constantFrom("QUJD", "QQ==", "QUI=", "=", "A", "\n", "\r\n", "-", " "), { maxLength: 5 })
  .map((parts) => parts.join(""));
const expression = fc
  .array(fc.constantFrom("a", "(", ")", "[", "]", "*", "\\Z", "x\\Z", "\\\\Z", "{2}", "^", "$", "\\p{L}", "(?<n>"), {
    maxLength: 5,
  })
  .map((parts) => parts.join(""));
const joined = (...pieces: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
const uuid = joined("urn:uuid:", "123e4567-e89b-12d3-a456-426614174000", "123e4567", "-", "E89B", "g");
const mail = joined("a", "a.b", "@", "b.co", ".", "-", "b", "!", '"', "é");
const host = joined("a", "-", ".", "b1", "A", "é", "_", "a".repeat(63));
const address = joined("1", "255", "256", ".", "01", "1.2.3.4", "::", ":", "ffff", "1:2:3:4:5:6:7");
const length = joined("P", "1Y", "2M", "3D", "T", "4H", "5M", "6S", "7W", "1.5S");
const slashed = joined("", "/", "a", "~0", "~1", "~", "#", "0", "1", "01", "%20", "%", "é");
const template = joined("a", "{", "}", "id", "{id}", "{?a,b*}", "{a:3}", "%20", "%", " ", "<", "/");
const url = joined("http://", "ftp://", "a@", "example.org", "10.0.0.1", "8.8.8.8", ":80", "/a", "?b", " ", "é.fr");
const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53, 0.5, -0, Number.NaN, Infinity),
);

const TABLE: readonly [name: keyof typeof fullFormats, ours: Judge, values: fc.Arbitrary<unknown>][] = [
  ["date", ours.isDate, date],
  ["time", ours.isTime, time],
  ["iso-time", ours.isIsoTime, time],
  ["date-time", ours.isDateTime, dateTime],
  ["iso-date-time", ours.isIsoDateTime, dateTime],
  ["uri", ours.isUri, uri],
  ["uri", ours.isUri, literal],
  ["uri-reference", ours.isUriReference, uri],
  ["uri-template", ours.isUriTemplate, template],
  ["url", ours.isUrl, url],
  ["uuid", ours.isUuid, uuid],
  ["email", ours.isEmail, mail],
  ["hostname", ours.isHostname, host],
  ["ipv4", ours.isIpv4, address],
  ["ipv6", ours.isIpv6, address],
  ["duration", ours.isDuration, length],
  ["json-pointer", ours.isJsonPointer, slashed],
  ["json-pointer-uri-fragment", ours.isJsonPointerFragment, slashed],
  ["relative-json-pointer", ours.isRelativeJsonPointer, slashed],
  ["byte", ours.isByte, base64],
  ["regex", ours.isRegex, expression],
  ["int32", ours.isInt32, number],
  ["int64", ours.isInt64, number],
];

describe("formats", () => {
  test.each(TABLE)("%s is what ajv-formats says", (name, judge, values) => {
    const want = theirs(name);
    const verdicts = new Set<boolean>();
    const agrees = (value: unknown): void => {
      verdicts.add(want(value as never));
      expect([value, judge(value as never)]).toEqual([value, want(value as never)]);
    };
    fc.assert(fc.property(values, agrees), { numRuns: 3_000 });
    if (typeof judge("a" as never) === "boolean") fc.assert(fc.property(fc.string({ unit: "binary" }), agrees));
    expect(verdicts).toEqual(new Set([true, false]));
  });

  test.each(["", "a", "é", "😀", "a😀b", "\ud83d", "\ude00\ud83d"])("%j is as long as its code points", (text) => {
    expect(codePoints(text)).toBe([...text].length);
  });
});

describe("isEqual", () => {
  test.each([
    [1, 1, true],
    [1, "1", false],
    [null, null, true],
    [null, {}, false],
    [[], {}, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}'), true],
    [JSON.parse('{"__proto__":{}}'), {}, false],
  ])("%j and %j: %s", (a, b, want) => {
    expect(isEqual(a, b)).toBe(want);
  });
});
