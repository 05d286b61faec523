import { isObject, type Json } from "@specwright/openapi/internal";

/**
 * Whether a schema is a union that leads to another one: a base that lists by oneOf or anyOf those which extend it by
 * allOf. Taken by the letter such schemas are made of themselves; what is meant is the base without its list.
 */
export function isUnionOf(
  base: Json | undefined,
  member: Json,
  resolve: (reference: string) => Json | undefined,
): boolean {
  const seen = new Set<Json>();
  const left = [base];
  while (left.length > 0) {
    const schema = left.pop();
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const branches = [schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
    for (const branch of branches) {
      const target = isObject(branch) && typeof branch.$ref === "string" ? resolve(branch.$ref) : undefined;
      if (target === member) return true;
      left.push(target);
    }
  }
  return false;
}
