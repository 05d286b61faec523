import { isObject, type Json } from "@specwright/openapi";

/**
 * Whether a schema is a union that leads to another one: a base that lists by oneOf or anyOf those which extend it by
 * allOf. Taken by the letter such schemas are made of themselves; what is meant is the base without its list.
 */
export function isUnionOf(
  base: Json | undefined,
  member: Json,
  resolve: (reference: string) => Json | undefined,
  seen: Set<Json> = new Set(),
): boolean {
  if (!isObject(base) || seen.has(base)) return false;
  seen.add(base);
  return [base.oneOf, base.anyOf]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((branch) => (isObject(branch) && typeof branch.$ref === "string" ? resolve(branch.$ref) : undefined))
    .some((branch) => branch === member || isUnionOf(branch, member, resolve, seen));
}
