import { literal } from "@specwright/codegen/stages";
import type { Json } from "@specwright/openapi";
import { expect, test } from "vitest";
import { readable } from "./readable.ts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const TABLE: readonly (readonly [name: string, value: Json, want: string])[] = [
  ["one letter again and again", "a".repeat(50), '"a".repeat(50)'],
  ["what comes before it", `b${"a".repeat(50)}`, '"b" + "a".repeat(50)'],
  ["twenty items", numbers(20), `[${numbers(20).join(", ")}]`],
  ["a thousand items", numbers(1000), "[0, 1, 2 /* and 997 more */]"],
  [
    "a hundred properties and one",
    Object.fromEntries(numbers(101).map((number) => [`p${number}`, number])),
    `{ ${numbers(10)
      .map((number) => `p${number}: ${number}`)
      .join(", ")} /* and 91 more */ }`,
  ],
];

test.each(TABLE)("%s", (_, value, want) => {
  expect(literal(readable(value))).toBe(want);
});
