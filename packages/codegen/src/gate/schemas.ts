import {
  type Document,
  GRAMMAR,
  isObject,
  type Json,
  type JsonObject,
  type Location,
  type Visit,
  walk,
} from "@specwright/openapi";
import { Circles } from "./circles.ts";
import { type Defect, shape, takenFor } from "./defect.ts";

const TYPES = new Set(["null", "boolean", "object", "array", "number", "integer", "string"]);
const LISTS = new Set([...keywordsThatHold("list"), "enum", "required"]);
const MAPS = new Set(keywordsThatHold("map"));

/** Schemas that have no meaning, or one that TypeScript has no type for. */
export function checkSchemas(document: Document): Defect[] {
  const problems: Defect[] = [];
  const circles = new Circles(document);
  for (const visit of walk("document", document.bundled))
    if (visit.kind === "schema") problems.push(...checkSchema(document, visit, circles));
  return problems;
}

function keywordsThatHold(form: "list" | "map"): string[] {
  const slots = Object.entries(GRAMMAR.schema.keywords);
  return slots.filter(([, { holds }]) => holds === form).map(([keyword]) => keyword);
}

function checkSchema(document: Document, { node, parent, key, path }: Visit, circles: Circles): Defect[] {
  if (typeof node === "boolean") return [];
  if (node === null) return [shape(document.locate(parent, key), "a schema", takenFor("any value is taken", path, {}))];
  if (!isObject(node)) return [shape(document.locate(parent, key), "a schema")];
  return [
    ...checkForm(document, node),
    ...checkReference(document, node, circles),
    ...checkUnsupported(document, node, path),
  ];
}

function checkForm(document: Document, schema: JsonObject): Defect[] {
  const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
  const wrongType = types.find((type) => !TYPES.has(type as string));
  const at = (keyword: string): { file: string; line: number; col: number } => document.locate(schema, keyword);
  if (wrongType !== undefined) {
    const hint = `JSON Schema has ${[...TYPES].join(", ")}.`;
    return [{ ...at("type"), rule: "schema-type", message: `${JSON.stringify(wrongType)} is not a type`, hint }];
  }
  return Object.keys(schema).flatMap((keyword) => {
    const form = wrongForm(keyword, schema[keyword] as Json);
    return form === undefined ? [] : [shape(at(keyword), `a ${form}, as "${keyword}" wants one`)];
  });
}

/** What a keyword should hold, if it does not. */
function wrongForm(keyword: string, value: Json): "list" | "map" | undefined {
  if (MAPS.has(keyword) && !isObject(value)) return "map";
  if (!LISTS.has(keyword) || Array.isArray(value)) return undefined;
  // OpenAPI 2 and old JSON Schema have it at the property.
  if (keyword === "required" && typeof value === "boolean") return undefined;
  return "list";
}

function checkReference(document: Document, schema: JsonObject, circles: Circles): Defect[] {
  const reference = schema.$ref;
  if (reference === undefined) return [];
  // Most references are right, and nobody asks for their place.
  const at = (): Location & { rule: string } => ({ ...document.locate(schema, "$ref"), rule: "unresolved-ref" });
  const target = typeof reference === "string" ? document.resolve(reference) : undefined;
  if (target === undefined) {
    const hint = "Mend the pointer, or add the schema that it names.";
    return [{ ...at(), message: `${JSON.stringify(reference)} points to nothing`, hint }];
  }
  if (typeof target === "boolean" || !circles.leadsInto(schema)) return [];
  const hint = "A schema may refer to itself below a property or an item, not as a whole.";
  return [{ ...at(), rule: "schema-circle", message: `${JSON.stringify(reference)} leads back to itself`, hint }];
}

/** Keywords by which schemas find each other in other ways than by place. */
const UNSUPPORTED: readonly (readonly [keyword: string, hint: string])[] = [
  ["$dynamicRef", "Write the reference as $ref."],
  ["$recursiveRef", "Write the reference as $ref."],
  ["$id", "References are resolved by place, not by $id: leave it out."],
];

function checkUnsupported(document: Document, schema: JsonObject, path: readonly string[]): Defect[] {
  return UNSUPPORTED.filter(([keyword]) => typeof schema[keyword] === "string").map(([keyword, hint]): Defect => {
    const at = document.locate(schema, keyword);
    const defect = { ...at, rule: "schema-unsupported", message: `"${keyword}" is not supported`, hint };
    if (keyword !== "$id") return defect;
    return { ...defect, remedy: takenFor("it is ignored", [...path, keyword]) };
  });
}
