import { readFileSync } from "node:fs";
import type { Json } from "@specwright/openapi";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { yamlText } from "./yaml-text.ts";

const WORDS = "a line that is longer than a hundred characters has to be folded where a word ends, and goes on ";

/** Texts that YAML reads as something else where they stand as they are, or breaks over lines. */
const TEXTS: readonly string[] = [
  "",
  " ",
  "plain text",
  "ends in a space ",
  " begins with one",
  "null",
  "Null",
  "TRUE",
  "~",
  "<<",
  "12",
  "0x1F",
  "-1.5e3",
  ".inf",
  "2026-01-02",
  "yes",
  "- a",
  "-",
  "?",
  "? a",
  "a: b",
  "a:",
  "a #b",
  "#a",
  "a#b",
  "&a",
  "*a",
  "!a",
  "|",
  ">",
  "%a",
  "@a",
  "`a`",
  "{a}",
  "[a]",
  "a, b",
  "'a'",
  '"a"',
  "it's",
  'say "a"',
  `both ' and "`,
  "---",
  "--- a",
  "...",
  "a\n--- b",
  "tab\tin it",
  "\ttab",
  "a\nb",
  "a\nb\n",
  "a\n\n\nb\n\n",
  "\na",
  "  a\n b",
  "a \nb",
  "a\n  ",
  "a\r\nb",
  "\u0000",
  "\u2028\u200b\ufeff",
  "\ud800",
  "größer 😀",
  "__proto__",
  "/pets/{petId}",
  WORDS.repeat(4),
  WORDS.repeat(4).replaceAll(" ", "_"),
  `${WORDS}\n${WORDS.repeat(2)}\n\n ${WORDS}`,
  `"${WORDS}": ${WORDS}`,
  `${WORDS}\u0001${WORDS}`,
  "k".repeat(1100),
  ...[96, 97, 98, 99, 100, 101, 102].map((length) => `${"w ".repeat(60)}`.slice(0, length - 1).padEnd(length, "x")),
];

const OTHERS: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1.5,
  1e21,
  1e-7,
  123456789012345680000,
  [],
  {},
  [[]],
  [{}],
];

it.each([...TEXTS, ...OTHERS].map((value) => [JSON.stringify(value).slice(0, 60), value]))(
  "writes %s wherever it stands as the library does",
  (_shown, value) => {
    const key = String(value);
    const values: readonly Json[] = [
      { a: value, b: 1 },
      [value, value],
      { a: { b: { c: [value, { d: value }, [value, [value]]] } } },
      JSON.parse(`{"x":{${JSON.stringify(key)}:1},${JSON.stringify(key)}:{"y":[{${JSON.stringify(key)}:null}]}}`),
      value as Json,
    ];
    for (const one of values)
      expect(yamlText(one)).toBe(stringify(one, { lineWidth: 100, aliasDuplicateObjects: false }));
  },
);

it("writes the description of an own provider as the library does", () => {
  const fixture = new URL("../../../testing/fixtures/workspace/specs/acme/openapi.yaml", import.meta.url);
  const value = parse(readFileSync(fixture, "utf8")) as Json;
  expect(yamlText(value)).toBe(stringify(value, { lineWidth: 100, aliasDuplicateObjects: false }));
});
