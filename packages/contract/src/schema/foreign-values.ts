import type { Json, JsonObject } from "@specwright/openapi";
import type { ForeignWord } from "./foreign-word.ts";

interface Wanted {
  readonly words: string;
  readonly holds: (value: Json) => boolean;
}

const number: Wanted = { words: "a number", holds: (value) => typeof value === "number" };
const positive: Wanted = {
  words: "a number above 0",
  holds: (value) => typeof value === "number" && value > 0,
};
const count: Wanted = {
  words: "a whole number from 0 on",
  holds: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const flag: Wanted = { words: "true or false", holds: (value) => typeof value === "boolean" };
// OpenAPI 3.0 has a flag where JSON Schema has a number.
const bound: Wanted = { words: "a number", holds: (value) => number.holds(value) || flag.holds(value) };
const text: Wanted = { words: "a text", holds: (value) => typeof value === "string" };

const wanted: ReadonlyMap<string, Wanted> = new Map([
  ["minimum", number],
  ["maximum", number],
  ["exclusiveMinimum", bound],
  ["exclusiveMaximum", bound],
  ["multipleOf", positive],
  ...["minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains"].map(
    (keyword): [string, Wanted] => [keyword, count],
  ),
  ["minProperties", count],
  ["maxProperties", count],
  ["uniqueItems", flag],
  ["format", text],
]);

/** Keywords with a plain value that hold something else than they want. */
export function foreignValues(schema: JsonObject): ForeignWord[] {
  return Object.entries(schema).flatMap(([keyword, value]): ForeignWord[] => {
    const { words, holds } = wanted.get(keyword) ?? {};
    if (holds === undefined || holds(value)) return [];
    return [{ keyword, message: `${keyword} is ${JSON.stringify(value)}, and not ${words}` }];
  });
}
