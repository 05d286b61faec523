import {
  type Document,
  isObject,
  type JsonObject,
  type Location,
  type Visit,
  visitsOf,
} from "@specwright/openapi/internal";
import { Circles } from "./circles.ts";
import { type Defect, shape, takenFor } from "./defect.ts";
import { openedCircle } from "./opened-circle.ts";
import { checkForm } from "./schema-form.ts";
import { checkType } from "./schema-types.ts";

/** Schemas that have no meaning, or one that TypeScript has no type for. */
export function checkSchemas(document: Document): Defect[] {
  const problems: Defect[] = [];
  const circles = new Circles(document);
  for (const visit of visitsOf(document))
    if (visit.kind === "schema") problems.push(...checkSchema(document, visit, circles));
  return problems;
}

function checkSchema(document: Document, visit: Visit, circles: Circles): Defect[] {
  const { node, parent, key } = visit;
  if (typeof node === "boolean") return [];
  if (!isObject(node))
    return [shape(document.locate(parent, key), "a schema", takenFor("any value is accepted", visit.path, {}))];
  return [
    ...checkType(document, node, visit),
    ...checkForm(document, node, visit),
    ...checkReference(document, node, visit, circles),
    ...checkUnsupported(document, node, visit),
  ];
}

function checkReference(document: Document, schema: JsonObject, visit: Visit, circles: Circles): Defect[] {
  const reference = schema.$ref;
  if (reference === undefined) return [];
  // Most references are right, and nobody asks for their place.
  const at = (): Location => document.locate(schema, "$ref");
  const target = typeof reference === "string" ? document.resolve(reference) : undefined;
  if (target === undefined) {
    const hint = "Fix the pointer, or add the schema that it names.";
    return [{ ...at(), rule: "unresolved-ref", message: `${JSON.stringify(reference)} points to nothing`, hint }];
  }
  if (typeof target === "boolean" || !circles.opens(schema)) return [];
  const hint = "A schema may refer to itself below a property or an item, not as a whole.";
  const message = `${JSON.stringify(reference)} leads back to itself`;
  return [{ ...at(), rule: "schema-circle", message, hint, remedy: openedCircle(document, visit) }];
}

/** Keywords by which schemas find each other in other ways than by place. The reader has followed what has one meaning. */
const UNSUPPORTED: readonly (readonly [keyword: string, done: string, hint: string])[] = [
  ["$dynamicRef", "any value is accepted", "Write the reference as $ref."],
  ["$recursiveRef", "any value is accepted", "Write the reference as $ref."],
  ["$id", "it is ignored", "Write references as pointers, and leave $id out."],
];

function checkUnsupported(document: Document, schema: JsonObject, visit: Visit): Defect[] {
  return UNSUPPORTED.filter(([keyword]) => schema[keyword] !== undefined).map(([keyword, done, hint]): Defect => {
    const at = document.locate(schema, keyword);
    const remedy = takenFor(done, [...visit.path, keyword]);
    return { ...at, rule: "schema-unsupported", message: `"${keyword}" is not supported`, hint, remedy };
  });
}
