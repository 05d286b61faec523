import type { Json, JsonObject } from "../json/json.ts";
import type { Document } from "./document.ts";
import { makeDocument, type ReadOptions } from "./make-document.ts";
import { NO_FOLDER } from "./no-folder.ts";
import { ObjectPositions } from "./object-positions.ts";
import { Sources } from "./sources.ts";

const NAME = "(document object)";

/**
 * Takes a description that a program has in memory. The object is copied, never changed. It has no folder, so it cannot
 * refer to files.
 *
 * @throws SpecError for what cannot be used: version, references. A place is a pointer into the object, as
 * "(document object)#/paths/~1a", with 0 as line and column.
 */
export function readObject(object: object, options?: ReadOptions): Document {
  const copy = structuredClone(object) as JsonObject;
  const positions = new ObjectPositions(NAME, copy);
  const sources = new Sources(NO_FOLDER, positions, new Map<string, Json>([[NAME, copy]]));
  return makeDocument(sources, NAME, positions, options);
}
