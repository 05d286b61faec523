import type { Json } from "@specwright/openapi";
import { expect, test } from "vitest";
import { successorOf } from "./successor.ts";

const object = (names: string, words = ""): Json => ({
  ...(words && { title: words, description: words }),
  type: "object",
  properties: Object.fromEntries(names.split(" ").map((name) => [name, { type: "string" }])),
});

const TABLE: readonly (readonly [
  what: string,
  gone: Json,
  come: { readonly [name: string]: Json },
  want: string | undefined,
])[] = [
  ["the same schema", object("a b c"), { Other: object("a b"), Pet_answer: object("a b c") }, "Pet_answer "],
  ["the same with another title", object("a", "Pet list"), { Pet_answer: object("a", "Pet answer") }, "Pet_answer "],
  [
    "of two that are the same the one with the more alike name",
    { type: "string" },
    { list_answer: { type: "string" }, updated_pet_answer: { type: "string" } },
    "updated_pet_answer ",
  ],
  [
    "most of the properties",
    object("a b c"),
    { Pet2: object("a b c d") },
    "Pet2 3 of 4 properties have the same names",
  ],
  ["something else", object("a b c"), { Other: object("x y") }, undefined],
];

test.each(TABLE)("%s", (_, gone, come, want) => {
  const found = successorOf("update_pet_list", gone, come);
  expect(found && `${found.name} ${found.why}`).toBe(want);
});
