import { describe, expect, it } from "vitest";
import { headerFaults } from "../../src/live/header-faults.ts";

const faultsOf = (headers: Record<string, string>): string[] =>
  headerFaults({ status: 200, headers }).map(({ location, message }) => `${location.join("/")} ${message}`);

const noDate = "is not an HTTP date, such as Sun, 06 Nov 1994 08:49:37 GMT";

describe("a header of HTTP", () => {
  it.each<[name: string, value: string, wanted: string]>([
    ["date", "2026-11-30 09:00", noDate],
    ["date", "Mon, 30 Nov 2026 25:00:00 GMT", noDate],
    ["last-modified", "2026-11-30T09:00:00Z", noDate],
    ["last-modified", "Mon, 30 Nov 2026 09:00:00 CET", noDate],
    ["retry-after", "soon", "is neither a number of seconds nor a date of HTTP"],
    ["retry-after", "1.5", "is neither a number of seconds nor a date of HTTP"],
    ["age", "-5", "is not a number of seconds"],
    ["etag", "abc", "is not an entity tag: it needs quotes"],
    ["etag", 'w/"abc"', "is not an entity tag: it needs quotes"],
    ["vary", "a b", "is not a list of names"],
    ["allow", "GET; POST", "is not a list of names"],
    ["content-language", "en_US", "is not a list of language tags, such as en-US"],
  ])("%s: %s is forbidden", (name, value, wanted) => {
    expect(faultsOf({ [name]: value })).toEqual([`response/header/${name} ${wanted}`]);
  });

  it.each<[name: string, value: string]>([
    ["date", "Mon, 30 Nov 2026 09:00:00 GMT"],
    ["date", "Monday, 30-Nov-26 09:00:00 GMT"],
    ["last-modified", "Mon Nov  9 09:00:00 2026"],
    ["retry-after", "120"],
    ["retry-after", "Mon, 30 Nov 2026 09:00:00 GMT"],
    ["etag", '"abc"'],
    ["etag", 'W/""'],
    ["vary", "*"],
    ["vary", "accept, , Origin"],
    ["allow", ""],
    ["content-language", "de-CH, en"],
    // What is no date is the past there (RFC 9111, 5.3).
    ["expires", "0"],
    ["etag", "[redacted]"],
    ["x-date", "today"],
  ])("%s: %s is allowed", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([]);
  });
});
