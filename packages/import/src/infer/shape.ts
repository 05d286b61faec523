import {
  type Document,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  objectsIn,
  textOf,
} from "@specwright/openapi/internal";

/** How many references and combinations are followed to one value. */
const DEEPEST = 12;

/** The schemas that all hold for one value: references and `allOf` followed, and a union with `null` alone opened. */
export function partsOf(document: Document, schema: Json | undefined, depth = 0): JsonObject[] {
  if (!isObject(schema) || depth > DEEPEST) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === "string" ? document.resolve($ref) : undefined;
  const [only, ...others] = objectsIn(anyOf ?? oneOf).filter(({ type }) => type !== "null");
  const inner = [target, ...itemsOf(allOf), ...(others.length === 0 ? [only] : [])];
  return [schema, ...inner.flatMap((part) => partsOf(document, part, depth + 1))];
}

/** The properties of a value by name. */
export function propertiesOf(document: Document, schema: Json | undefined): Map<string, Json> {
  return new Map(partsOf(document, schema).flatMap(({ properties }) => Object.entries(membersOf(properties))));
}

export function isOfType(document: Document, schema: Json | undefined, type: string): boolean {
  return partsOf(document, schema).some((part) => [part.type].flat().includes(type));
}

/** The texts that one keyword has in the schemas of a value. */
export function textsOf(document: Document, schema: Json | undefined, keyword: string): string[] {
  return partsOf(document, schema)
    .map((part) => textOf(part[keyword]))
    .filter(Boolean);
}

/** The first value that one keyword has in the schemas of a value. */
export function keywordOf(document: Document, schema: Json | undefined, keyword: string): Json | undefined {
  return partsOf(document, schema).find((part) => part[keyword] !== undefined)?.[keyword];
}

/** The schema of the JSON that an operation answers its first success with. */
export function answerOf({ responses }: JsonObject): Json | undefined {
  const [first] = Object.entries(membersOf(responses))
    .filter(([status]) => status.startsWith("2"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const content = Object.entries(membersOf(membersOf(first?.[1]).content));
  return membersOf(content.find(([type]) => /^application\/(.+\+)?json\b/i.test(type))?.[1]).schema;
}
