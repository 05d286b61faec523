import {
  type Document,
  followed,
  type Json,
  type JsonObject,
  type Location,
  parsePointer,
} from "@specwright/openapi/internal";

/**
 * Where what a pointer into the bundled document names was written; where nothing was, such as in an example that the
 * harness has added, the nearest object around it.
 */
export function placeOfPointer(document: Document, pointer: string): Location {
  let here: Json | undefined = document.bundled;
  let found = document.locate(here);
  for (const key of parsePointer(pointer) ?? []) {
    const holder = followed(document.bundled, here);
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) break;
    here = (holder as JsonObject)[key];
    found = nearest(document.find(holder, key), document.find(here)) ?? found;
  }
  return found;
}

// What an object of another file stands for is there, not where it is referred to.
function nearest(key: Location | undefined, node: Location | undefined): Location | undefined {
  return key !== undefined && node?.file !== key.file ? (node ?? key) : (key ?? node);
}
