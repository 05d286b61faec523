import { isObject, type Json, type JsonObject, membersOf, textOf } from "@specwright/openapi/internal";
import type { ExampleModel } from "./types.ts";

/** The examples of a media type, parameter or schema, in the order in which the description names them. */
export function examplesOf(holder: JsonObject): ExampleModel[] {
  // A schema has a list of values; a media type and a parameter have examples by name.
  if (Array.isArray(holder.examples)) {
    return holder.examples.map((value, index) => ({ name: `example${index + 1}`, summary: "", value }));
  }
  const named = Object.entries(membersOf(holder.examples)).flatMap(namedExample);
  if (named.length > 0 || holder.example === undefined) return named;
  return [{ name: "example", summary: "", value: holder.example }];
}

function namedExample([name, example]: [string, Json]): ExampleModel[] {
  if (!isObject(example)) return [];
  // OpenAPI 3.2 calls it dataValue.
  const { value = example.dataValue } = example;
  if (value === undefined) return [];
  return [{ name, summary: textOf(example.summary), value }];
}
