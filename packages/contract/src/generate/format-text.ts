import type { FlatSchema } from "./flat-schema.ts";

/** One text of each well-known format. */
export const formatSamples: { readonly [format: string]: string } = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  duration: "P1D",
  uuid: "6f1b0a52-3c1e-4c3b-9d1a-0a7a5d1f2b3c",
  email: "ada@example.com",
  "idn-email": "ada@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/a",
  url: "https://example.com/a",
  iri: "https://example.com/a",
  "uri-reference": "/a",
  "uri-template": "/a/{b}",
  "json-pointer": "/a",
  "json-pointer-uri-fragment": "#/a",
  "relative-json-pointer": "1/a",
  "iso-date-time": "2026-01-02T03:04:05Z",
  "iso-time": "03:04:05Z",
  "iri-reference": "/a",
  regex: "^a$",
  byte: "YQ==",
};

const letters = "abcdefghijklmnopqrstuvwxyz";

// The values of a large description hold the same long texts tens of thousands of times.
const known = new Map<string, string>();
const mostKnown = 2_000;

/** A text of letters: `length` characters, the first of them chosen by `index`. */
export function lettersOf(length: number, index: number = 0): string {
  const key = `${length} ${index}`;
  const text = known.get(key) ?? makeLetters(length, index);
  if (known.size < mostKnown) known.set(key, text);
  return text;
}

function makeLetters(length: number, index: number): string {
  const filled = String(index || "") + letters.repeat(Math.ceil(length / letters.length) + 1);
  return filled.slice(0, length);
}

/** A text of a format with so many characters; where there is none, one that comes near. */
type Stretch = (length: number, index: number) => string;

const wholeUri = "https://example.com/";
const reference: Stretch = (length, index) => `/${lettersOf(length - 1, index)}`;
const dateTime: Stretch = (length) => `2026-01-02T03:04:05.${"0".repeat(Math.max(1, length - 21))}Z`;
const stretched: { readonly [format: string]: Stretch } = {
  "date-time": dateTime,
  "iso-date-time": dateTime,
  duration: (length) => `P${"1".repeat(Math.max(1, length - 2))}D`,
  email: emailOf,
  "idn-email": emailOf,
  hostname: hostOf,
  "idn-hostname": hostOf,
  uri: uriOf,
  url: uriOf,
  iri: uriOf,
  "uri-reference": reference,
  "uri-template": reference,
  "json-pointer": reference,
  "json-pointer-uri-fragment": (length, index) => `#${reference(length - 1, index)}`,
  "relative-json-pointer": (length, index) => `1${reference(length - 1, index)}`,
  "iri-reference": reference,
  regex: lettersOf,
  // Four characters stand for three bytes.
  byte: (length, index) => lettersOf(Math.ceil(length / 4) * 4, index),
};

const timeOf = (index: number): string => `03:04:${String(index % 60).padStart(2, "0")}Z`;

/** Texts that differ by their index where they are as long as the sample. */
const varied: { readonly [format: string]: (sample: string, index: number) => string } = {
  "date-time": (_, index) => `${nextDay(index)}T03:04:05Z`,
  date: (_, index) => nextDay(index),
  "iso-date-time": (_, index) => `${nextDay(index)}T03:04:05Z`,
  time: (_, index) => timeOf(index),
  "iso-time": (_, index) => timeOf(index),
  duration: (_, index) => `P${index + 1}D`,
  uuid: (sample, index) => endingWith(sample, index.toString(16)),
  email: (sample, index) => `${index}${sample}`,
  "idn-email": (sample, index) => `${index}${sample}`,
  hostname: (sample, index) => `${index}.${sample}`,
  "idn-hostname": (sample, index) => `${index}.${sample}`,
  ipv4: (_, index) => `192.0.2.${(index + 1) % 256}`,
  ipv6: (_, index) => `2001:db8::${(index + 1).toString(16)}`,
  "uri-template": (sample, index) => `/${index}${sample}`,
  byte: (_, index) => btoa(String(1000 + index)),
  regex: (_, index) => `^a${index}$`,
};

/** A text of a format, as long as a schema wants it; undefined for a format that nobody knows. */
export function formattedText({ format = "", minLength, maxLength }: FlatSchema, index: number): string | undefined {
  const sample = formatSamples[format];
  if (sample === undefined) return undefined;
  const vary = varied[format] ?? ((text: string) => `${text}${index}`);
  const text = index === 0 ? sample : vary(sample, index);
  if (text.length >= minLength && text.length <= maxLength) return text;
  const length = text.length < minLength ? minLength : maxLength;
  return stretched[format]?.(length, index) ?? text;
}

function nextDay(index: number): string {
  return new Date(Date.UTC(2026, 0, 2 + index)).toISOString().slice(0, 10);
}

function endingWith(text: string, end: string): string {
  return text.slice(0, -end.length) + end;
}

// What stands before the @ has 64 characters at most.
function emailOf(length: number, index: number): string {
  const host = length < 16 ? "a.io" : "example.com";
  const name = Math.min(64, length - host.length - 1);
  const rest = length - name - 1;
  return `${lettersOf(name, index)}@${rest > host.length ? hostOf(rest, 0) : host}`;
}

// A part between dots has 63 characters at most.
function hostOf(length: number, index: number): string {
  if (length < 4) return lettersOf(length, index);
  const parts = ["io"];
  let left = length - 3;
  while (left > 63) {
    parts.push(lettersOf(50));
    left -= 51;
  }
  return [lettersOf(left, index), ...parts].join(".");
}

function uriOf(length: number, index: number): string {
  const start = length > wholeUri.length ? wholeUri : "a:";
  return start + lettersOf(length - start.length, index);
}
