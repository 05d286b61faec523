import { isObject } from "./json.ts";

/** A copy of a value with another one below it; `undefined` takes a member away. */
export function withValue(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, own]) => [name, name === key ? withValue(own, rest, part) : own]);
  return Object.fromEntries(entries.filter(([name, own]) => name !== key || own !== undefined));
}
