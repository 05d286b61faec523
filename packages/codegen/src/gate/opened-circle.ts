import { at, type Document, itemsOf, type JsonObject, type Visit } from "@specwright/openapi/internal";
import { type Remedy, takenFor } from "./defect.ts";

/** What becomes of a reference that closes a circle: without it the schemas around it take more, never less. */
export function openedCircle(document: Document, { node, path }: Visit): Remedy {
  const [list = "", index] = path.slice(-2);
  switch (list) {
    case "allOf":
      return takenFor("it is left out", countOf(document, path) > 1 ? path : path.slice(0, -1));
    case "anyOf":
    case "oneOf":
      return withoutAlternative(document, node as JsonObject, path);
    default:
      if (IN_PLACE.has(index ?? "")) return takenFor("it is left out", path);
      return takenFor("any value is accepted", [...path, "$ref"]);
  }
}

/** Keywords under which a schema that takes any value would say another thing than none. */
const IN_PLACE = new Set(["not", "if", "then", "else"]);

/** A schema adds nothing to its own alternatives. Without one that leads back on another way, nobody knows the others. */
function withoutAlternative(document: Document, { $ref }: JsonObject, path: readonly string[]): Remedy {
  const list = path.slice(0, -1);
  const owner = at(document.bundled, path.slice(0, -2));
  const isOwn = typeof $ref === "string" && document.resolve($ref) === owner;
  if (isOwn && countOf(document, path) > 1) return takenFor("it adds nothing, and is left out", path);
  return takenFor("any value is accepted", list);
}

/** How many items the list has that a path leads into. */
function countOf(document: Document, path: readonly string[]): number {
  return itemsOf(at(document.bundled, path.slice(0, -1))).length;
}
