import { type Document, isObject, type JsonObject, METHODS } from "@specwright/openapi/internal";
import { type Defect, withoutMethod } from "./defect.ts";
import { FORBIDDEN, REGISTERED } from "./method-names.ts";

/** What else a path item may hold. */
const KEYWORDS = new Set<string>([
  ...METHODS,
  ..."trace query additionalOperations $ref summary description parameters servers".split(" "),
]);

/** Keys of a path item that nobody looks at, under which operations stand nevertheless. */
export function strayMethods(item: JsonObject): string[] {
  return Object.keys(item).filter((key) => {
    const value = item[key];
    if (KEYWORDS.has(key) || key.startsWith("x-") || !isObject(value)) return false;
    return isMethod(key) || ["operationId", "responses", "requestBody"].some((one) => Object.hasOwn(value, one));
  });
}

function isMethod(key: string): boolean {
  return KEYWORDS.has(key.toLowerCase()) || REGISTERED.has(key.toUpperCase()) || FORBIDDEN.test(key);
}

/** Operations that no reader of OpenAPI would see. One whose method stands in capitals can mean nothing else. */
export function checkStrayOperations(document: Document, item: JsonObject, path: string): Defect[] {
  return strayMethods(item).map((key): Defect => {
    const way = ["paths", path, key];
    const keyword = keywordOf(document, key);
    const at = { ...document.locate(item, key), rule: "method-unknown" as const };
    if (keyword === undefined) {
      const message = `${path} has "${key}", ${reasonOf(key)}`;
      const hint = "Write the operation under a method of OpenAPI, or under additionalOperations of OpenAPI 3.2.";
      return { ...at, message, hint, remedy: withoutMethod(key, way) };
    }
    const taken = { done: `it is treated as ${keyword}`, edits: [{ path: way, key: keyword }] };
    return {
      ...at,
      message: `${path} has "${key}", which OpenAPI writes as "${keyword}"`,
      hint: "Write the method in small letters, and each method once.",
      remedy: isFirst(item, key, keyword) ? taken : withoutMethod(key, way),
    };
  });
}

/** The keyword that is meant by a key in capitals. */
function keywordOf({ version }: Document, key: string): string | undefined {
  const keywords = version === "3.2" ? [...METHODS, "query"] : METHODS;
  return keywords.find((keyword) => keyword === key.toLowerCase());
}

function isFirst(item: JsonObject, key: string, keyword: string): boolean {
  return !Object.hasOwn(item, keyword) && Object.keys(item).find((one) => one.toLowerCase() === keyword) === key;
}

function reasonOf(key: string): string {
  if (FORBIDDEN.test(key)) return "which fetch refuses to send";
  return key.toLowerCase() === "query" ? "which belongs to OpenAPI 3.2" : "which is not a method of OpenAPI";
}
