import { walk } from "../grammar/walk.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";

/**
 * From which side a schema is seen: what a client receives, what it sends, and what it sends in parts of their own,
 * where bytes are bytes. In JSON a string of the format `binary` is a string.
 */
export type View = "read" | "write" | "form";

/** The mark of properties that one side does not have. */
const HIDDEN = { read: "writeOnly", write: "readOnly", form: "readOnly" } as const;

export function isHidden(schema: Json | undefined, view: View, resolve: (ref: string) => Json | undefined): boolean {
  if (!isObject(schema)) return false;
  const target = typeof schema.$ref === "string" ? resolve(schema.$ref) : undefined;
  return schema[HIDDEN[view]] === true || (isObject(target) && target[HIDDEN[view]] === true);
}

/** Whether a schema means bytes, where there can be bytes. */
export function isBytes({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  const [only] = Array.isArray(type) ? type.filter((one) => one !== "null") : [type];
  const described =
    typeof contentMediaType === "string" && contentEncoding === undefined && !/json|text|xml/.test(contentMediaType);
  return only === "string" ? format === "binary" || described : only === undefined && described;
}

/** Media types that are text from end to end, so that bytes inside them are strings. */
const IN_TEXT = /json|^application\/x-www-form-urlencoded|^text\/event-stream/i;

/** From which side the body of a media type is seen. */
export function viewOf(mediaType: string, view: "read" | "write"): View {
  return IN_TEXT.test(mediaType) ? view : "form";
}

/** From how many sides the component schemas differ. */
export class Sides {
  readonly #split: ReadonlySet<string>;
  readonly #bytes: ReadonlySet<string>;

  constructor(schemas: JsonObject, resolve: (ref: string) => Json | undefined) {
    this.#split = splitSchemas(schemas, resolve);
    this.#bytes = byteSchemas(schemas);
  }

  /** The view under which a component is written for a view: one for all of them where nothing differs. */
  of(name: string, view: View): View {
    if (view === "form" && this.#bytes.has(name)) return "form";
    return view !== "read" && this.#split.has(name) ? "write" : "read";
  }
}

/** The component schemas that look different when sent: they hold a readOnly or writeOnly property, near or far. */
function splitSchemas(schemas: JsonObject, resolve: (ref: string) => Json | undefined): Set<string> {
  return holding(schemas, (part) =>
    Object.values(isObject(part.properties) ? part.properties : {}).some(
      (property) => isHidden(property, "read", resolve) || isHidden(property, "write", resolve),
    ),
  );
}

/** The component schemas that hold bytes, near or far. */
function byteSchemas(schemas: JsonObject): Set<string> {
  return holding(schemas, isBytes);
}

/** The component schemas in which something holds, or in something that they refer to. */
function holding(schemas: JsonObject, test: (part: JsonObject) => boolean): Set<string> {
  const referrers = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parts = [schema, ...[...walk("schema", schema)].map(({ node }) => node)].filter(isObject);
    if (parts.some(test)) found.add(name);
    for (const { $ref } of parts) {
      if (typeof $ref !== "string") continue;
      const target = $ref.replace("#/components/schemas/", "");
      const known = referrers.get(target) ?? [];
      known.push(name);
      referrers.set(target, known);
    }
  }
  // A set hands out what is added to it on the way.
  for (const name of found) for (const referrer of referrers.get(name) ?? []) found.add(referrer);
  return found;
}
