import { type Visit, walk } from "../grammar/walk.ts";
import type { JsonObject } from "../json/json.ts";
import type { Document } from "../load/document.ts";

/** An edit makes another document, so that what is known of one stays true. */
const KNOWN = new WeakMap<JsonObject, readonly Visit[]>();

/** Every object of a description, as `walk` finds them. Many ask, and it is walked once. */
export function visitsOf({ bundled }: Pick<Document, "bundled">): readonly Visit[] {
  let visits = KNOWN.get(bundled);
  if (visits === undefined) {
    visits = [...walk("document", bundled)];
    KNOWN.set(bundled, visits);
  }
  return visits;
}
