import { walk } from "../grammar/walk.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";

/**
 * The side from which a schema is seen. `read`: what a client receives. `write`: what it sends. `form`: what it sends in
 * a form whose parts can be bytes; elsewhere a string with the format `binary` is a string.
 */
export type View = "read" | "write" | "form";

/** The keyword that hides a property from a side. */
const HIDDEN = { read: "writeOnly", write: "readOnly", form: "readOnly" } as const;

/** Whether a side does not have a property with this schema: `writeOnly` is never received, `readOnly` never sent. */
export function isHidden(schema: Json | undefined, view: View, resolve: (ref: string) => Json | undefined): boolean {
  if (!isObject(schema)) return false;
  if (schema[HIDDEN[view]] === true) return true;
  if (typeof schema.$ref !== "string") return false;
  return membersOf(resolve(schema.$ref))[HIDDEN[view]] === true;
}

/** Whether values of a schema are bytes, in a place where bytes are possible. */
export function isBytes({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  const [only] = Array.isArray(type) ? type.filter((one) => one !== "null") : [type];
  const described =
    typeof contentMediaType === "string" && contentEncoding === undefined && !/json|text|xml/.test(contentMediaType);
  if (only === "string") return format === "binary" || described;
  return only === undefined && described;
}

/** Media types that are text as a whole: bytes inside them are strings. A range that includes JSON means JSON. */
const IN_TEXT = /json|^application\/x-www-form-urlencoded|^text\/event-stream|^(\*|application)\/\*/i;

/**
 * The view of a body with a media type. What is received is `read`, whatever its media type; what is sent is `form`,
 * unless the whole body is text.
 */
export function viewOf(mediaType: string, side: "read" | "write"): View {
  if (side === "read" || IN_TEXT.test(mediaType)) return side;
  return "form";
}

/** Whether a body with a media type is bytes as a whole, as its schema says. References of the schema are followed. */
export function isByteBody(mediaType: string, schema: Json | undefined): boolean {
  return isObject(schema) && isBytes(schema) && (!IN_TEXT.test(mediaType) || mediaType.includes("*"));
}

/** Which component schemas differ from side to side. */
export class Sides {
  readonly #split: ReadonlySet<string>;
  readonly #bytes: ReadonlySet<string>;

  constructor(schemas: JsonObject, resolve: (ref: string) => Json | undefined) {
    this.#split = splitSchemas(schemas, resolve);
    this.#bytes = byteSchemas(schemas);
  }

  /** The view to write a component for: `read` for every side from which it looks as it does there. */
  of(name: string, view: View): View {
    if (view === "form" && this.#bytes.has(name)) return "form";
    if (view !== "read" && this.#split.has(name)) return "write";
    return "read";
  }
}

/** The component schemas that differ when they are sent: a readOnly or writeOnly property is in them or in what they refer to. */
function splitSchemas(schemas: JsonObject, resolve: (ref: string) => Json | undefined): Set<string> {
  return holding(schemas, (part) =>
    Object.values(membersOf(part.properties)).some(
      (property) => isHidden(property, "read", resolve) || isHidden(property, "write", resolve),
    ),
  );
}

/** The component schemas with bytes in them or in what they refer to. */
function byteSchemas(schemas: JsonObject): Set<string> {
  return holding(schemas, isBytes);
}

/** The component schemas with a part that passes the test, directly or through references. */
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
