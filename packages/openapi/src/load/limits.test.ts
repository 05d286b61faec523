import { headlinesOf, problemsOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../test/support/document-of.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const schemas = (lines: readonly string[]): string =>
  `${HEAD}paths: {}\ncomponents:\n  schemas:\n${lines.map((line) => `    ${line}\n`).join("")}`;

/** S0 refers to S1, and so on, in the way that `link` says. */
const chain = (link: (next: string) => string, count: number): string =>
  schemas([
    ...numbers(count).map((index) => `S${index}: ${link(`{ $ref: "#/components/schemas/S${index + 1}" }`)}`),
    `S${count}: { type: object }`,
  ]);
const ref = (next: string): string => next;
const allOf = (next: string): string => `{ allOf: [${next}], description: More }`;
const twice = (keyword: string) => (next: string) => `{ ${keyword}: [${next}, ${next}] }`;

/** An object in an object in an object, `count` times. */
const nested = (count: number): string =>
  schemas([`A: ${"{ properties: { a: ".repeat(count)}{ type: string }${" } }".repeat(count)}`]);

/** A long text that is repeated by aliases, or lists of such texts that are repeated in turn. */
const aliases = (length: number, count: number): string =>
  `${HEAD}x-text: &text "${"word ".repeat(length / 5)}"\nx-texts: [${numbers(count).map(() => "*text")}]\npaths: {}\n`;

/** A response with a header whose parts have two headers each, whose parts have two headers each. */
const headers = (count: number, width = 2): string => {
  const part = (index: number): string =>
    `{ content: { a/b: { encoding: { x: { headers: { ${numbers(width)
      .map((number) => `h${number}: { $ref: "#/components/headers/H${index}" }`)
      .join(", ")} } } } } } }`;
  const parts = numbers(count).map((index) => `    H${index}: ${part(index + 1)}\n`);
  return `${HEAD}paths: {}\ncomponents:\n  headers:\n${parts.join("")}    H${count}: { schema: {} }\n`;
};

interface Case {
  readonly name: string;
  readonly make: (count: number) => string;
  readonly count: number;
  /** The place, the rule and what was found; "ok" where the description is read. */
  readonly want: string;
}

const TABLE: readonly Case[] = [
  { name: "references", make: (count) => chain(ref, count), count: 400, want: "ok" },
  {
    name: "too many references",
    make: (count) => chain(ref, count),
    count: 5_000,
    want: "4605:12 limit-depth: 401 references lead from here to the end of the schema; the limit is 400",
  },
  { name: "allOf of allOf", make: (count) => chain(allOf, count), count: 400, want: "ok" },
  { name: "two branches each", make: (count) => chain(twice("allOf"), count), count: 14, want: "ok" },
  {
    name: "two branches each, too often",
    make: (count) => chain(twice("allOf"), count),
    count: 40,
    want: "31:10 limit-expansions: with its references written out, this schema consists of 131,069 schemas; the limit is 100,000",
  },
  {
    name: "two alternatives each, too often",
    make: (count) => chain(twice("oneOf"), count),
    count: 1_000,
    want: "991:11 limit-expansions: with its references written out, this schema consists of 131,069 schemas; the limit is 100,000",
  },
  {
    name: "two branches each below a property",
    make: (count) => chain((next) => `{ properties: { a: ${next}, b: ${next} } }`, count),
    count: 1_000,
    want: "ok",
  },
  { name: "objects in objects", make: nested, count: 97, want: "ok" },
  {
    name: "too many objects in objects",
    make: nested,
    count: 100_000,
    want: "6:1890 limit-depth: lists and maps stand inside each other here, 201 deep; the limit is 200",
  },
  {
    name: "too many lists in lists, one for each line",
    make: (count) =>
      `${HEAD}x-a:\n${numbers(count)
        .map((index) => `${" ".repeat(index)}-\n`)
        .join("")}`,
    count: 1_000,
    want: "204:202 limit-depth: lists and maps stand inside each other here, 201 deep; the limit is 200",
  },
  { name: "a text that is repeated", make: (count) => aliases(10_000, count), count: 4_000, want: "ok" },
  {
    name: "a text that is repeated too often",
    make: (count) => aliases(10_000, count),
    count: 6_000,
    want: "4:29993 limit-size: written out, the description has more characters than can be handled; the limit is 50,000,000",
  },
  { name: "headers of headers", make: headers, count: 10, want: "ok" },
  {
    name: "too many headers of headers",
    make: headers,
    count: 24,
    want: "14:44 limit-expansions: with its references written out, this holds 327,675 objects; the limit is 300,000",
  },
  {
    name: "headers too deep in headers",
    make: (count) => headers(count, 1),
    count: 1_000,
    want: "72:28 limit-depth: with its references written out, objects stand inside each other here, 201 deep; the limit is 200",
  },
  {
    name: "properties",
    make: (count) => schemas(["A:", "  properties:", ...numbers(count).map((index) => `    p${index}: {}`)]),
    count: 10_000,
    want: "ok",
  },
  {
    name: "too many properties",
    make: (count) => schemas(["A:", "  properties:", ...numbers(count).map((index) => `    p${index}: {}`)]),
    count: 10_001,
    want: "7:7 limit-size: this schema has 10,001 properties; the limit is 10,000",
  },
];

describe("a description", () => {
  it.each(TABLE)("with $count $name", ({ make, count, want }) => {
    const [first = "ok", ...others] = headlinesOf(() => documentOf(make(count)).inlined).filter(
      (line) => line !== "no problem",
    );
    expect([first.replace("specs/acme/openapi.yaml:", ""), others]).toEqual([want, []]);
  });

  it("is told what to do", () => {
    expect(problemsOf(() => documentOf(chain(twice("anyOf"), 30))).split("\n")[1]).toBe(
      "    Name each branch once: a schema that lists another one twice doubles all that the other one lists.",
    );
  });

  it("that holds itself is refused as a circle", () => {
    const files = { "a.yaml": "get: { callbacks: { done: { '{$url}': { $ref: a.yaml } } }, responses: {} }" };
    const root = `${HEAD}paths: { /a: { $ref: a.yaml } }\n`;
    expect(headlinesOf(() => documentOf(root, files))).toEqual([
      'specs/acme/a.yaml:1:41 unresolved-ref: "a.yaml" contains itself',
    ]);
  });
});
