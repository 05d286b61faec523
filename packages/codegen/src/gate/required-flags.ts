import { type Document, isObject, visitsOf } from "@specwright/openapi/internal";
import type { Defect } from "./defect.ts";

/** `required: true` at a property, as draft 3 of JSON Schema has it. It means nothing here, and the value may be missing. */
export function requiredFlags(document: Document): Defect[] {
  return visitsOf(document).flatMap(({ kind, node }) => {
    if (kind !== "schema" || !isObject(node) || node.required !== true) return [];
    return [
      {
        ...document.locate(node, "required"),
        rule: "required-flag",
        message: '"required" is true, and not a list of names',
        hint: "List the property in the object that has it: required: [name].",
        remedy: { done: "it is ignored", edits: [] },
      },
    ];
  });
}
