import {
  type Diagnostic,
  type Document,
  GRAMMAR,
  isObject,
  type JsonObject,
  type Visit,
  walk,
} from "@specwright/openapi";
import { Circles } from "./circles.ts";
import { shape } from "./operations.ts";

const TYPES = new Set(["null", "boolean", "object", "array", "number", "integer", "string"]);
const LISTS = [...keywordsThatHold("list"), "enum", "required"];
const MAPS = keywordsThatHold("map");

/** Schemas that have no meaning, or one that TypeScript has no type for. */
export function checkSchemas(document: Document): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const circles = new Circles(document);
  for (const visit of walk("document", document.bundled))
    if (visit.kind === "schema") problems.push(...checkSchema(document, visit, circles));
  return [...checkNames(document), ...problems];
}

function checkNames(document: Document): Diagnostic[] {
  const components = isObject(document.bundled.components) ? document.bundled.components : {};
  return Object.keys(GRAMMAR.components.keywords)
    .map((section) => components[section])
    .filter(isObject)
    .flatMap((section) =>
      Object.keys(section)
        .filter((name) => !/^[a-zA-Z0-9._-]+$/.test(name))
        .map((name) => ({
          ...document.locate(section, name),
          rule: "component-name-invalid",
          message: `${JSON.stringify(name)} cannot be the name of a component`,
          hint: "OpenAPI allows letters, digits, dot, hyphen and underscore.",
        })),
    );
}

function keywordsThatHold(form: "list" | "map"): string[] {
  const slots = Object.entries(GRAMMAR.schema.keywords);
  return slots.filter(([, { holds }]) => holds === form).map(([keyword]) => keyword);
}

function checkSchema(document: Document, { node, parent, key }: Visit, circles: Circles): Diagnostic[] {
  if (typeof node === "boolean") return [];
  if (!isObject(node)) return [shape(document.locate(parent, key), "a schema")];
  return [
    ...checkForm(document, node),
    ...checkReference(document, node, circles),
    ...checkUnsupported(document, node),
  ];
}

function checkForm(document: Document, schema: JsonObject): Diagnostic[] {
  const types = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
  const wrongType = types.find((type) => !TYPES.has(type as string));
  const at = (keyword: string): { file: string; line: number; col: number } => document.locate(schema, keyword);
  if (wrongType !== undefined) {
    const hint = `JSON Schema has ${[...TYPES].join(", ")}.`;
    return [{ ...at("type"), rule: "schema-type", message: `${JSON.stringify(wrongType)} is not a type`, hint }];
  }
  return [
    ...LISTS.filter(
      (keyword) =>
        keyword in schema &&
        !Array.isArray(schema[keyword]) &&
        !(keyword === "required" && typeof schema.required === "boolean"),
    ).map((keyword) => shape(at(keyword), `a list, as "${keyword}" wants one`)),
    ...MAPS.filter((keyword) => keyword in schema && !isObject(schema[keyword])).map((keyword) =>
      shape(at(keyword), `a map, as "${keyword}" wants one`),
    ),
  ];
}

function checkReference(document: Document, schema: JsonObject, circles: Circles): Diagnostic[] {
  const reference = schema.$ref;
  if (reference === undefined) return [];
  const at = { ...document.locate(schema, "$ref"), rule: "unresolved-ref" };
  const target = typeof reference === "string" ? document.resolve(reference) : undefined;
  if (target === undefined) {
    const hint = "Mend the pointer, or add the schema that it names.";
    return [{ ...at, message: `${JSON.stringify(reference)} points to nothing`, hint }];
  }
  if (typeof target === "boolean" || !circles.leadsInto(schema)) return [];
  const hint = "A schema may refer to itself below a property or an item, not as a whole.";
  return [{ ...at, rule: "schema-circle", message: `${JSON.stringify(reference)} leads back to itself`, hint }];
}

const UNSUPPORTED: { readonly [keyword: string]: string } = {
  $dynamicRef: "Write the reference as $ref.",
  $recursiveRef: "Write the reference as $ref.",
  $id: "References are resolved by place, not by $id: leave it out.",
};

function checkUnsupported(document: Document, schema: JsonObject): Diagnostic[] {
  return Object.keys(UNSUPPORTED)
    .filter((keyword) => typeof schema[keyword] === "string")
    .map((keyword) => ({
      ...document.locate(schema, keyword),
      rule: "schema-unsupported",
      message: `"${keyword}" is not supported`,
      hint: UNSUPPORTED[keyword] as string,
    }));
}
