import { child } from "@specwright/openapi/internal";
import { objectOr, type UnknownObject } from "./json.ts";
import { resolvedAt } from "./resolved-object.ts";

/** An example that a media type, a parameter or a header has. */
export interface DocumentedExample {
  /** "default" for the one that has no name. */
  readonly name: string;
  /** Where its value stands. */
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The examples of the object at a pointer, in the order of the document. Named ones hide one without a name. One without
 * a value, whose file is not there, is none.
 */
export function examplesAt(root: UnknownObject, pointer: string): DocumentedExample[] {
  const holder = resolvedAt(root, pointer);
  if (holder === undefined) return [];
  const named = Object.keys(objectOr(holder.value.examples)).flatMap((name): DocumentedExample[] => {
    const place = resolvedAt(root, child(child(holder.pointer, "examples"), name));
    if (place === undefined) return [];
    // OpenAPI 3.2 calls it dataValue.
    const key = ["value", "dataValue"].find((one) => Object.hasOwn(place.value, one));
    return key === undefined ? [] : [{ name, pointer: child(place.pointer, key), value: place.value[key] }];
  });
  if (named.length > 0 || holder.value.example === undefined) return named;
  return [{ name: "default", pointer: child(holder.pointer, "example"), value: holder.value.example }];
}
