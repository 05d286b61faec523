import type { Json, JsonObject } from "../load/source-file.ts";
import { isObject, walk } from "../load/walk.ts";

/** From which side a schema is seen: what a client receives, or what it sends. */
export type View = "read" | "write";

/** The mark of properties that one side does not have. */
const HIDDEN = { read: "writeOnly", write: "readOnly" } as const;

export function isHidden(schema: Json | undefined, view: View, resolve: (ref: string) => Json | undefined): boolean {
  if (!isObject(schema)) return false;
  const target = typeof schema.$ref === "string" ? resolve(schema.$ref) : undefined;
  return schema[HIDDEN[view]] === true || (isObject(target) && target[HIDDEN[view]] === true);
}

/** The component schemas that look different when sent: they hold a readOnly or writeOnly property, near or far. */
export function splitSchemas(schemas: JsonObject, resolve: (ref: string) => Json | undefined): Set<string> {
  const refersTo = new Map<string, Set<string>>();
  const split = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const references = new Set<string>();
    const parts = [schema, ...[...walk("schema", schema)].map(({ node }) => node)];
    for (const part of parts) {
      if (!isObject(part)) continue;
      if (typeof part.$ref === "string") references.add(part.$ref.replace("#/components/schemas/", ""));
      const properties = isObject(part.properties) ? Object.values(part.properties) : [];
      if (properties.some((property) => isHidden(property, "read", resolve) || isHidden(property, "write", resolve)))
        split.add(name);
    }
    refersTo.set(name, references);
  }
  for (let before = -1; before !== split.size; ) {
    before = split.size;
    for (const [name, references] of refersTo)
      if ([...references].some((reference) => split.has(reference))) split.add(name);
  }
  return split;
}
