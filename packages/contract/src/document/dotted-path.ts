import { isObject, member } from "./json.ts";

/** The value at a dotted path; the empty path is the value itself. */
export function valueAtPath(value: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((at, key) => (isObject(at) ? member(at, key) : undefined), value);
}

/** A copy with another value at a dotted path. What is missing on the way is made. */
export function withValueAt(value: unknown, path: string, part: unknown): unknown {
  const [key, ...rest] = keysOf(path);
  if (key === undefined) return part;
  const owner = isObject(value) ? value : {};
  return { ...owner, [key]: withValueAt(member(owner, key), rest.join("."), part) };
}

function keysOf(path: string): string[] {
  return path === "" ? [] : path.split(".");
}
