import { isObject, itemsOf, type Json, type JsonObject, regExp, slotOf } from "@specwright/openapi/internal";
import { foreignValues } from "./foreign-values.ts";
import type { ForeignWord } from "./foreign-word.ts";

const types: ReadonlySet<Json> = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** What no compiler knows in a schema itself; the schemas below it are not looked at. */
export function foreignWords(schema: JsonObject): ForeignWord[] {
  return [
    ...foreignTypes(schema),
    ...foreignPattern(schema),
    ...foreignRequired(schema),
    ...foreignValues(schema),
    ...foreignSchemas(schema),
  ];
}

/** The schema without those words: values are not judged by them. */
export function withoutForeignWords(schema: JsonObject): JsonObject {
  const foreign = foreignWords(schema);
  if (foreign.length === 0) return schema;
  const copy: JsonObject = { ...schema };
  for (const { keyword } of foreign) {
    const known = knownPart(keyword, copy[keyword] as Json);
    if (known === undefined) delete copy[keyword];
    else copy[keyword] = known;
  }
  return copy;
}

function knownPart(keyword: string, value: Json): Json | undefined {
  if (keyword === "required") return [...new Set(itemsOf(value).filter((name) => typeof name === "string"))];
  if (keyword === "type") {
    const known = itemsOf(value).filter((type) => types.has(type));
    return known.length > 0 ? known : undefined;
  }
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, child]) => isSchema(child)));
}

function foreignTypes({ type }: JsonObject): ForeignWord[] {
  if (type === undefined || [type].flat().every((each) => types.has(each as Json))) return [];
  return [{ keyword: "type", message: `type is ${JSON.stringify(type)}` }];
}

function foreignPattern({ pattern }: JsonObject): ForeignWord[] {
  if (pattern === undefined) return [];
  const told = [{ keyword: "pattern", message: `pattern ${JSON.stringify(pattern)} is not a regular expression` }];
  if (typeof pattern !== "string") return told;
  try {
    regExp(pattern);
    return [];
  } catch {
    return told;
  }
}

function foreignRequired({ required }: JsonObject): ForeignWord[] {
  // In a draft 3 schema it is a boolean, which means nothing here and is ignored by all.
  if (!Array.isArray(required)) return [];
  const isRight = required.every((name) => typeof name === "string") && new Set(required).size === required.length;
  if (isRight) return [];
  return [{ keyword: "required", message: "required is not a list of different names" }];
}

/** Keywords that hold one schema, or schemas by name, and have something else in its place. */
function foreignSchemas(schema: JsonObject): ForeignWord[] {
  return Object.entries(schema).flatMap(([keyword, value]): ForeignWord[] => {
    const slot = slotOf("schema", keyword);
    if (slot === undefined || !("kind" in slot) || slot.kind !== "schema") return [];
    if (slot.holds === "object" && !isSchema(value))
      return [{ keyword, message: `${keyword} is ${JSON.stringify(value)}, which is not a schema` }];
    if (slot.holds !== "map" || !isObject(value)) return [];
    const wrong = Object.entries(value).find(([, child]) => !isSchema(child));
    if (wrong === undefined) return [];
    return [{ keyword, message: `${keyword} has ${JSON.stringify(wrong[0])}, which is not a schema` }];
  });
}

function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === "boolean";
}
