import { isObject } from "../document/json.ts";
import type { Member } from "./collections.ts";
import { comparable, namesOfValue } from "./names.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** The parsed body of an answer; undefined if it is no JSON. */
export function jsonOf({ response }: LiveExchange): unknown {
  try {
    return JSON.parse(response?.body ?? "");
  } catch {
    return undefined;
  }
}

/** The value of a path's placeholder that an answer tells: in the body of what was made, or in its `location`. */
export function createdValue(exchange: LiveExchange, member: Member): unknown {
  return valueIn(jsonOf(exchange), member) ?? valueInLocation(exchange, member);
}

/** The same of the first entry of a list. */
export function listedValue(exchange: LiveExchange, member: Member): unknown {
  return valueIn(listIn(jsonOf(exchange))[0], member);
}

/** The list that an answer is, or has as a member. */
export function listIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  if (!isObject(body)) return [];
  const lists = Object.values(body).filter((value) => Array.isArray(value));
  const inside = Object.values(body).filter(isObject).map(listIn);
  return [...lists, ...inside].find((list) => list.length > 0) ?? [];
}

/** Looks into an envelope only if the value does not stand at the top. */
function valueIn(body: unknown, { placeholder, collection }: Member): unknown {
  if (!isObject(body)) return undefined;
  const names = namesOfValue(placeholder, collection);
  const places = [body, ...Object.values(body).filter(isObject)];
  for (const place of places) {
    for (const name of names) {
      const key = Object.keys(place).find((own) => comparable(own) === name && isScalar(place[own]));
      if (key !== undefined) return place[key];
    }
  }
  return undefined;
}

function isScalar(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** `location: /users/u1` after a request to `/users`. */
function valueInLocation({ request, response }: LiveExchange, { collection }: Member): unknown {
  const path = response?.headers.location?.replace(/[?#].*$/s, "").replace(/\/$/, "");
  const [parent, last] = [path?.replace(/\/[^/]*$/, ""), path?.split("/").at(-1)];
  const asked = request.path.replace(/[?#].*$/s, "").replace(/\/$/, "");
  if (!last || collection === "" || !parent?.endsWith(asked)) return undefined;
  return decodeURIComponent(last);
}
