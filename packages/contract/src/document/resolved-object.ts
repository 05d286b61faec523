import { child, localPointer } from "@specwright/openapi";
import { isObject, type UnknownObject, valueAt } from "./json.ts";

/** An object of the document and the place where it really is, after following references. */
export interface ResolvedObject {
  readonly pointer: string;
  readonly value: UnknownObject;
}

/** Follows `$ref`s of the object at a pointer. A circle or a missing target was refused at load, or ends here. */
export function resolvedAt(root: UnknownObject, pointer: string): ResolvedObject | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = pointer; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const value = valueAt(root, at);
    if (!isObject(value)) return undefined;
    if (typeof value.$ref !== "string") return { pointer: at, value };
    at = localPointer(value.$ref);
  }
  return undefined;
}

/** The pointer of the `schema` of a media type, a parameter or a header; undefined if it has none. */
export function schemaBelow(pointer: string, { schema }: UnknownObject): string | undefined {
  if (schema === undefined) return undefined;
  return child(pointer, "schema");
}
