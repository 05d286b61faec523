import { quoted } from "./quoted.ts";

/** A key in an object literal or a type: bare where it is an identifier, computed where it is `__proto__`, else quoted. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

/** The way to a member of a type: `["schemas"]["Session"]`. */
export function indexed(keys: readonly (string | number)[]): string {
  return keys.map((key) => `[${typeof key === "number" ? key : quoted(key)}]`).join("");
}
