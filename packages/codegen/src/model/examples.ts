import { isObject, type JsonObject } from "@specwright/openapi";
import type { ExampleModel } from "./types.ts";

/** The examples of a media type, parameter or schema, in the order in which the description names them. */
export function examplesOf(holder: JsonObject): ExampleModel[] {
  if (Array.isArray(holder.examples)) {
    return holder.examples.map((value, index) => ({ name: `example${index + 1}`, summary: "", value }));
  }
  const named = Object.entries(isObject(holder.examples) ? holder.examples : {}).flatMap(([name, example]) =>
    isObject(example) && "value" in example
      ? [{ name, summary: typeof example.summary === "string" ? example.summary : "", value: example.value ?? null }]
      : [],
  );
  return named.length === 0 && holder.example !== undefined
    ? [{ name: "example", summary: "", value: holder.example }]
    : named;
}
