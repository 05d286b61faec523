import { child, followedAt } from "@specwright/openapi/internal";
import { isObject, type UnknownObject } from "./json.ts";

/** An object of the document and the place where it really is, after following references. */
export interface ResolvedObject {
  readonly pointer: string;
  readonly value: UnknownObject;
}

/** The object at a pointer, references followed. A circle or a missing target was refused at load, or is none. */
export function resolvedAt(root: UnknownObject, pointer: string): ResolvedObject | undefined {
  const place = followedAt(root, pointer);
  if (place === undefined || !isObject(place.value)) return undefined;
  return { pointer: place.pointer, value: place.value };
}

/** The pointer of the `schema` of a media type, a parameter or a header; undefined if it has none. */
export function schemaBelow(pointer: string, { schema }: UnknownObject): string | undefined {
  if (schema === undefined) return undefined;
  return child(pointer, "schema");
}
