// What a date or a time of the wire becomes. What no Date, or no value of Temporal, can hold stays the text that came.
import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test, vi } from "vitest";
import { dateAsDate, dateAsTemporal, dateTimeAsDate, dateTimeAsTemporal } from "../../src/values-v1.ts";

afterEach(() => vi.unstubAllGlobals());

const shownAs = (value: unknown): string => (typeof value === "string" ? `text ${value}` : JSON.stringify(value));

test.each<[text: string, date: string, temporal: string]>([
  ["2016-12-31T23:59:59Z", '"2016-12-31T23:59:59.000Z"', '"2016-12-31T23:59:59Z"'],
  ["2016-12-31t23:59:59.5+01", '"2016-12-31T22:59:59.500Z"', '"2016-12-31T22:59:59.5Z"'],
  ["2016-12-31T23:59:60Z", "text 2016-12-31T23:59:60Z", "text 2016-12-31T23:59:60Z"],
  ["2016-12-31t23:59:60z", "text 2016-12-31t23:59:60z", "text 2016-12-31t23:59:60z"],
  ["2016-12-31T23:59:60.25Z", "text 2016-12-31T23:59:60.25Z", "text 2016-12-31T23:59:60.25Z"],
  ["2017-01-01T05:29:60+05:30", "text 2017-01-01T05:29:60+05:30", "text 2017-01-01T05:29:60+05:30"],
  ["2016-12-31 15:59:60-08", "text 2016-12-31 15:59:60-08", "text 2016-12-31 15:59:60-08"],
  ["2020-01-01T00:00:00.123456789Z", '"2020-01-01T00:00:00.123Z"', '"2020-01-01T00:00:00.123456789Z"'],
  ["2020-01-01T00:00:00.1234567891Z", '"2020-01-01T00:00:00.123Z"', "text 2020-01-01T00:00:00.1234567891Z"],
  ["2020-01-01T00:00:00.123456789000Z", '"2020-01-01T00:00:00.123Z"', '"2020-01-01T00:00:00.123456789Z"'],
  ["2020-01-01T00:00:00.1234567890+01:00", '"2019-12-31T23:00:00.123Z"', '"2019-12-31T23:00:00.123456789Z"'],
  ["0000-01-01T00:00:00Z", '"0000-01-01T00:00:00.000Z"', '"0000-01-01T00:00:00Z"'],
  ["9999-12-31T23:59:59-23:59", '"+010000-01-01T23:58:59.000Z"', '"+010000-01-01T23:58:59Z"'],
  ["2020-01-01T00:00:00", "text 2020-01-01T00:00:00", "text 2020-01-01T00:00:00"],
  ["2020-02-30T00:00:00Z", "text 2020-02-30T00:00:00Z", "text 2020-02-30T00:00:00Z"],
])("the time %s", (text, date, temporal) => {
  vi.stubGlobal("Temporal", Temporal);
  expect([shownAs(dateTimeAsDate.read(text)), shownAs(dateTimeAsTemporal.read(text))]).toEqual([date, temporal]);
});

test.each<[text: string, date: string, temporal: string]>([
  ["2020-02-29", '"2020-02-29T00:00:00.000Z"', '"2020-02-29"'],
  ["0000-01-01", '"0000-01-01T00:00:00.000Z"', '"0000-01-01"'],
  ["2020-02-30", "text 2020-02-30", "text 2020-02-30"],
])("the day %s", (text, date, temporal) => {
  vi.stubGlobal("Temporal", Temporal);
  expect([shownAs(dateAsDate.read(text)), shownAs(dateAsTemporal.read(text))]).toEqual([date, temporal]);
});

test.each([
  { name: "Instant", values: dateTimeAsTemporal, text: "2020-01-01T00:00:00Z" },
  { name: "PlainDate", values: dateAsTemporal, text: "2020-01-01" },
])(
  "a Temporal.$name stays a text where the platform refuses it, and is none without Temporal",
  ({ values, text, name }) => {
    const from = () => {
      throw new RangeError("out of range");
    };
    vi.stubGlobal("Temporal", { [name]: { from } });
    expect(values.read(text)).toBe(text);
    vi.stubGlobal("Temporal", undefined);
    expect(() => values.read(text)).toThrow(
      "this platform has no Temporal: load a polyfill that sets globalThis.Temporal",
    );
  },
);
