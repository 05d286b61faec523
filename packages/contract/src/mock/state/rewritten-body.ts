import { isObject, type UnknownObject } from "../../document/json.ts";

/** A body with another object in place of one that it is, or has as a member. A body that is neither stays. */
export function withOwner(body: unknown, owner: UnknownObject, value: UnknownObject): unknown {
  return replaced(body, owner, value);
}

/** A body with other members in place of a list that it is or has. */
export function withList(body: unknown, list: readonly unknown[], members: readonly unknown[]): unknown {
  return replaced(body, list, members);
}

function replaced(body: unknown, part: unknown, value: unknown): unknown {
  if (body === part) return value;
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, own]) => [key, replaced(own, part, value)]));
}
