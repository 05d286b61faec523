import type { Member } from "./collections.ts";
import { isObject, type UnknownObject } from "./json.ts";
import { comparable, namesOfValue } from "./member-names.ts";

/** The property of a body that names a member of a collection, such as the `id` of a user. */
export interface MemberValue {
  /** The object that has it: the body, or what an envelope holds. */
  readonly owner: UnknownObject;
  readonly key: string;
  readonly value: string | number;
}

/** Finds what names a member in a body. It looks into an envelope only if nothing at the top does. */
export function memberValue(body: unknown, { placeholder, collection }: Member): MemberValue | undefined {
  if (!isObject(body)) return undefined;
  const names = namesOfValue(placeholder, collection);
  for (const owner of [body, ...Object.values(body).filter(isObject)]) {
    for (const name of names) {
      const key = Object.keys(owner).find((own) => comparable(own) === name && isName(owner[own]));
      if (key !== undefined) return { owner, key, value: owner[key] as string | number };
    }
  }
  return undefined;
}

function isName(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** The list that a body is, or has as a member. */
export function listIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  if (!isObject(body)) return [];
  const lists = Object.values(body).filter((value) => Array.isArray(value));
  const inside = Object.values(body).filter(isObject).map(listIn);
  return [...lists, ...inside].find((list) => list.length > 0) ?? lists[0] ?? [];
}
