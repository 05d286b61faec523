import { quoted } from "./quoted.ts";

/** A key in an object literal or a type: bare where it is an identifier, computed where it is `__proto__`, else quoted. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  if (/^[A-Za-z_$][\w$]*$/.test(key)) return key;
  return quoted(key);
}

/** The way to a member of a type: `["schemas"]["Session"]`. */
export function indexed(keys: readonly (string | number)[]): string {
  return keys.map((key) => `[${keyText(key)}]`).join("");
}

function keyText(key: string | number): string {
  if (typeof key === "number") return String(key);
  return quoted(key);
}
