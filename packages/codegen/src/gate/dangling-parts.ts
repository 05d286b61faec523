import { children, type Document, visitsOf } from "@specwright/openapi/internal";
import { type Defect, takenFor } from "./defect.ts";
import { Unresolved } from "./unresolved.ts";

/** Keywords whose schemas may take any value, and what stands around them takes more and never less. */
const PARTS = new Set(["properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf"]);

/**
 * Parts of schemas that refer to what their file does not have. A property of which nobody knows what it is takes any
 * value, and the operations around it stay. A file that is missing is another matter: somebody may have it.
 */
export function danglingParts(document: Document): Defect[] {
  const unresolved = new Unresolved(document);
  return visitsOf(document).flatMap(({ kind, node, path }) => {
    if (kind !== "schema") return [];
    const parts = children("schema", node, path).filter((part) => PARTS.has(part.path[path.length] as string));
    return parts.flatMap((part): Defect[] => {
      const reason = unresolved.direct("schema", part.node);
      if (!reason?.message.endsWith("points to nothing")) return [];
      return [{ ...reason, remedy: takenFor("any value is taken", [...part.path, "$ref"]) }];
    });
  });
}
