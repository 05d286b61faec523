import { child } from "@specwright/openapi";
import { type JsonObject, objectOr } from "./json.ts";
import { placeAt } from "./reference.ts";

/** An example that a media type, a parameter or a header has. */
export interface DocumentedExample {
  /** "default" for the one that has no name. */
  readonly name: string;
  /** Where its value stands. */
  readonly pointer: string;
  readonly value: unknown;
}

/** The examples of the object at a pointer, in the order of the document. Named ones hide one without a name. */
export function examplesAt(root: JsonObject, pointer: string): DocumentedExample[] {
  const holder = placeAt(root, pointer);
  if (holder === undefined) return [];
  const named = Object.keys(objectOr(holder.value.examples)).map((name) => {
    const place = placeAt(root, child(child(holder.pointer, "examples"), name));
    const at = place?.pointer ?? child(child(holder.pointer, "examples"), name);
    return { name, pointer: child(at, "value"), value: place?.value.value };
  });
  if (named.length > 0 || holder.value.example === undefined) return named;
  return [{ name: "default", pointer: child(holder.pointer, "example"), value: holder.value.example }];
}
