import { walk } from "../grammar/walk.ts";
import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { membersOf } from "../json/parts.ts";
import type { Document } from "../load/document.ts";
import { componentOf } from "./component.ts";

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
    const hidesParts = (part: JsonObject): boolean =>
      part.properties !== undefined &&
      Object.values(membersOf(part.properties)).some(
        (property) => isHidden(property, "read", resolve) || isHidden(property, "write", resolve),
      );
    [this.#split, this.#bytes] = holding(schemas, hidesParts, isBytes);
  }

  /** The view to write a component for: `read` for every side from which it looks as it does there. */
  of(name: string, view: View): View {
    if (view === "form" && this.#bytes.has(name)) return "form";
    if (view !== "read" && this.#split.has(name)) return "write";
    return "read";
  }
}

/** An edit makes another document, so that what is known of one stays true. */
const KNOWN = new WeakMap<JsonObject, Sides>();

/** The sides of a document's component schemas. */
export function sidesOf({ bundled, resolve }: Document): Sides {
  let sides = KNOWN.get(bundled);
  if (sides === undefined) {
    sides = new Sides(membersOf(membersOf(bundled.components).schemas), resolve);
    KNOWN.set(bundled, sides);
  }
  return sides;
}

type Test = (part: JsonObject) => boolean;

/** For each test, the component schemas with a part that passes it, directly or through references. */
function holding(schemas: JsonObject, ...tests: readonly [Test, Test]): [Set<string>, Set<string>] {
  const referrers = new Map<string, Set<string>>();
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  const look = (name: string, part: Json): void => {
    if (!isObject(part)) return;
    for (const [index, passes] of tests.entries()) if (passes(part)) found[index as 0 | 1].add(name);
    const target = typeof part.$ref === "string" ? componentOf(part.$ref) : undefined;
    if (target !== undefined) referrers.set(target, (referrers.get(target) ?? new Set()).add(name));
  };
  for (const [name, schema] of Object.entries(schemas)) {
    look(name, schema);
    for (const { node } of walk("schema", schema)) look(name, node);
  }
  // A set hands out what is added to it on the way.
  for (const names of found)
    for (const name of names) for (const referrer of referrers.get(name) ?? []) names.add(referrer);
  return found;
}
