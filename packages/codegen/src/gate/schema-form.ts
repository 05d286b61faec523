import { type Document, GRAMMAR, isObject, type Json, type JsonObject, type Visit } from "@specwright/openapi/internal";
import { type Defect, shape, takenFor } from "./defect.ts";

/** What a keyword should hold instead of what it does. */
type Form = "list" | "list of texts" | "map" | "map of lists of texts" | "discriminator";

const LISTS = new Set(keywordsThatHold("list"));
const MAPS = new Set(keywordsThatHold("map"));

/** Keywords of a schema that hold something else than the lists and maps they should. They say nothing, so they are ignored. */
export function checkForm(document: Document, schema: JsonObject, visit: Visit): Defect[] {
  return Object.keys(schema).flatMap((keyword) => {
    const form = wrongForm(keyword, schema[keyword] as Json);
    if (form === undefined) return [];
    const remedy = takenFor("it is ignored", [...visit.path, keyword]);
    return [shape(document.locate(schema, keyword), `a ${form}, as "${keyword}" wants one`, remedy)];
  });
}

function keywordsThatHold(form: "list" | "map"): string[] {
  const slots = Object.entries(GRAMMAR.schema.keywords);
  return slots.filter(([, { holds }]) => holds === form).map(([keyword]) => keyword);
}

function wrongForm(keyword: string, value: Json): Form | undefined {
  if (MAPS.has(keyword)) return isObject(value) ? undefined : "map";
  if (LISTS.has(keyword)) return Array.isArray(value) ? undefined : "list";
  switch (keyword) {
    case "enum":
      return Array.isArray(value) ? undefined : "list";
    case "required":
      // Draft 3 of JSON Schema has it at the property. It says nothing else, and is told with what means nothing.
      return typeof value === "boolean" || isTexts(value) ? undefined : "list of texts";
    case "dependentRequired":
      return isObject(value) && Object.values(value).every(isTexts) ? undefined : "map of lists of texts";
    case "discriminator":
      return isObject(value) && typeof value.propertyName === "string" ? undefined : "discriminator";
    default:
      return undefined;
  }
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
